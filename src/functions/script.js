// The manifest's schema asks for a script of the worksheet functions. Excel with a shared runtime, without which the
// add-in is not offered, loads taskpane.html instead: the functions are registered there.
