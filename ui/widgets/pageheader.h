#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QTabBar;

namespace quayside::ui {

class ToneLabel;

/// Title, chips beside it and actions at the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addBeside(QWidget *widget);
    void addAction(QWidget *widget);

private:
    ToneLabel *m_title;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_actions;
};

} // namespace quayside::ui
