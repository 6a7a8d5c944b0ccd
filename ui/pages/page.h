#pragma once

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// What the window shows in its middle.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// `isQuiet`: by the clock; nothing may flash, an error may stay silent.
    virtual void refresh(bool isQuiet) = 0;
    virtual void focusFilter() { }
    virtual void clearFilter() { }
    /// Words for the location bar, from the outside in.
    virtual QStringList location() const = 0;

Q_SIGNALS:
    void locationChanged();
    /// A refresh came to its end; `isOk`: the registry answered.
    void refreshed(bool isOk);
};

} // namespace quayside::ui
