@echo off
rem Starts Undersigned from wherever this folder lies.
setlocal
set "APP=%~dp0.."
set "JDK=@java.home@"
if exist "%JDK%\bin\java.exe" goto start

set "JDK=%JAVA_HOME%"
set "FEATURE=0"
if exist "%JDK%\release" (
    for /f "usebackq tokens=2 delims==." %%v in (`findstr /b JAVA_VERSION= "%JDK%\release"`) do set "FEATURE=%%~v"
)
set "FEATURE=%FEATURE:"=%"
if exist "%JDK%\bin\java.exe" if %FEATURE% geq 25 goto start
echo undersigned: needs Java 25 or newer: install a JDK (for example Eclipse Temurin 25) and set JAVA_HOME to its folder 1>&2
exit /b 1

:start
rem Nothing, the sample campaign or a workspace is for the window, everything else for a command.
set WINDOW=
if "%~1"=="" set WINDOW=yes
if "%~2"=="" if "%~1"=="--sample" set WINDOW=yes
if "%~2"=="" if /i "%~x1"==".undersigned" set WINDOW=yes
if defined WINDOW goto window

set CACHE=
if exist "%APP%\lib\undersigned.aot" set CACHE="-XX:AOTCache=%APP%\lib\undersigned.aot"
"%JDK%\bin\java.exe" "@%APP%\lib\java.options" %CACHE% "-Dundersigned.assets=%APP%\assets" -cp "%APP%\lib\undersigned.jar" org.undersigned.boot.Main %*
exit /b %ERRORLEVEL%

:window
set CACHE=
if exist "%APP%\lib\window.aot" set CACHE="-XX:AOTCache=%APP%\lib\window.aot"
start "" "%JDK%\bin\javaw.exe" "@%APP%\lib\window.options" %CACHE% "--module-path=%APP%\lib\javafx" "-Dundersigned.assets=%APP%\assets" -cp "%APP%\lib\undersigned.jar" org.undersigned.boot.Main %*
exit /b 0
