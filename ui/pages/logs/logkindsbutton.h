#pragma once

#include <QtCore/QSet>
#include <QtWidgets/QPushButton>

class QLineEdit;
class QListWidget;

namespace quayside::ui {

/// Which kinds of entries are wanted: a list of boxes with a filter, under a button that says how
/// many are chosen.
class LogKindsButton : public QPushButton {
    Q_OBJECT
public:
    explicit LogKindsButton(QWidget *parent = nullptr);

    /// Those that there are; chosen ones stay in the list.
    void setKinds(const QStringList &kinds);
    void setChosen(const QSet<QString> &kinds);
    /// Empty: all.
    const QSet<QString> &chosen() const { return m_chosen; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void popUp();
    void fill();
    void retranslate();
    void filterList();

    QStringList m_kinds;
    QSet<QString> m_chosen;
    QWidget *m_popup;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QPushButton *m_all;
    bool m_isFilling = false;
};

} // namespace quayside::ui
