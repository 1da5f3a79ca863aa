package org.undersigned.pdf;

import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;

/// What the element around each content is: it names the content's sequence on the page.
final class Roles {

    private final ByContent<Role> byContent = new ByContent<>();

    /// @throws IllegalArgumentException if a content occurs twice
    Roles(Element root) {
        collect(root);
    }

    /// @throws IllegalArgumentException if the structure does not hold this content
    Role of(int content) {
        Role role = byContent.get(content);
        if (role == null) {
            throw new IllegalArgumentException("content " + content + " is not in the structure");
        }
        return role;
    }

    private void collect(Element element) {
        for (Node child : element.children()) {
            switch (child) {
                case Element inner -> collect(inner);
                case Content content -> {
                    if (byContent.put(content.number(), element.role()) != null) {
                        throw new IllegalArgumentException(content + " occurs twice");
                    }
                }
            }
        }
    }
}
