package org.undersigned.ui.text;

/// What the view model asks of the editor it is shown in.
interface Surface {

    /// Changes what is shown, and puts the caret behind the change; this is not typing.
    void change(Splice splice);

    /// Selects and scrolls to this part of what is shown.
    void show(int start, int end);

    /// Gives everything the look that it should have now.
    void paint();
}
