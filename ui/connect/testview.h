#pragma once

#include "app/services/connectiontest.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QTableWidget;

namespace quayside::ui {

class Banner;
class ToneLabel;

/// The lines of a connection test as they come, each to be copied alone or all together.
class TestView : public QWidget {
    Q_OBJECT
public:
    explicit TestView(QWidget *parent = nullptr);

    void begin();
    void add(const TestLine &line);
    void end();
    const QList<TestLine> &lines() const { return m_lines; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void retranslate();
    void fillRow(int row);
    void copy(const QList<TestLine> &lines);

    QList<TestLine> m_lines;
    bool m_isRunning = false;
    ToneLabel *m_hint;
    QTableWidget *m_table;
    QPushButton *m_copy;
};

} // namespace quayside::ui
