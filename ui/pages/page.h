#pragma once

#include <QtCore/QPointer>
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

    /// Gives `body` the keyboard when it first has something to show: while a page loads it is
    /// hidden, and Qt hands the focus on to whatever comes next.
    void focusWhenShown(QWidget *body) { m_body = body; }

Q_SIGNALS:
    void locationChanged();
    /// A refresh came to its end; `isOk`: the registry answered.
    void refreshed(bool isOk);

protected:
    /// To be called when `body` may have been shown.
    void settleFocus();

private:
    QPointer<QWidget> m_body;
};

} // namespace quayside::ui
