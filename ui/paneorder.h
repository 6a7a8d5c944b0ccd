#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace quayside::ui {

/// The parts of a window in the order in which F6 walks through them.
class PaneOrder : public QObject {
    Q_OBJECT
public:
    struct Pane {
        QWidget *widget;
        std::function<void()> takeFocus;
    };

    PaneOrder(QList<Pane> panes, QWidget *window);

    /// To the next visible one, or the one before (-1).
    void move(int step);

private:
    QList<Pane> m_panes;
    QWidget *m_window;
};

} // namespace quayside::ui
