app-slogan = Nikt tego nie zobaczy.
