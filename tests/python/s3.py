"""An object store on this machine, by the interface of S3: everybody may read the bucket `guidance`, and keys may write.

Prints its address, then answers each line of its input with a line: a number is how many more files it takes before it refuses
them, `all` lets it take all again, and `list` lists what is in the bucket. It ends with its input.
"""

import sys
import threading

import boto3
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server
from werkzeug.wrappers import Response

BUCKET = "guidance"
POLICY = """{"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::guidance/*"}]}"""

store = DomainDispatcherApplication(create_backend_app)
lock = threading.Lock()
left = None


def refuses_some(environ, start_response):
    global left
    if environ["REQUEST_METHOD"] == "PUT" and left is not None:
        with lock:
            left -= 1
            if left < 0:
                return Response("<Error><Code>AccessDenied</Code></Error>", 403)(environ, start_response)
    return store(environ, start_response)


class Quiet(WSGIRequestHandler):
    def log(self, *_):
        pass


server = make_server("127.0.0.1", 0, refuses_some, threaded=True, request_handler=Quiet)
threading.Thread(target=server.serve_forever, daemon=True).start()
address = f"http://127.0.0.1:{server.server_port}"
client = boto3.client(
    "s3", endpoint_url=address, region_name="eu-west-2", aws_access_key_id="anna", aws_secret_access_key="secret"
)
client.create_bucket(Bucket=BUCKET, CreateBucketConfiguration={"LocationConstraint": "eu-west-2"})
client.put_bucket_policy(Bucket=BUCKET, Policy=POLICY)
print(address, flush=True)
for line in sys.stdin:
    word = line.strip()
    if word == "list":
        pages = client.get_paginator("list_objects_v2").paginate(Bucket=BUCKET)
        print(*(found["Key"] for page in pages for found in page.get("Contents", [])), flush=True)
    else:
        left = None if word == "all" else int(word)
        print(word, flush=True)
