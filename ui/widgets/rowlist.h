#pragma once

#include <QtCore/QPointer>
#include <QtWidgets/QScrollArea>

#include <optional>

class QVBoxLayout;

namespace quayside::ui {

class ToneLabel;

/// A few things that belong to what a dialog edits: a glyph, a name, perhaps a box with choices,
/// and a way out. Whoever owns it keeps the things; it shows them and tells what is done to them.
class RowList : public QScrollArea {
    Q_OBJECT
public:
    struct Row {
        QString key;
        QString icon;
        QString text;
        QString hint = {}; ///< muted, behind the text
        std::optional<int> choice = {}; ///< of the choices
        bool isFixed = false; ///< has no way out
    };

    /// `name`: prefix of the object names of boxes and buttons (`name.choice.KEY`).
    explicit RowList(const QString &name, QWidget *parent = nullptr);

    /// `choiceName`: accessible name of a row's box, with %1 for the text.
    void setChoices(const QStringList &choices, const QString &choiceName);
    void setRows(const QList<Row> &rows);
    /// In place of no rows.
    void setEmptyText(const QString &text);
    void setReadOnly(bool isReadOnly);
    /// What the Tab key comes from: rows are made later than what stands around them.
    void setTabAnchor(QWidget *anchor) { m_anchor = anchor; }
    int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void choiceChanged(const QString &key, int choice);
    void removed(const QString &key);

private:
    QWidget *makeRow(const Row &row);
    void addStop(QWidget *widget);
    void rebuild();

    QString m_name;
    QPointer<QWidget> m_anchor;
    QWidget *m_lastStop = nullptr; // of the Tab key, while rows are made
    QStringList m_choices;
    QString m_choiceName;
    QList<Row> m_rows;
    bool m_isReadOnly = false;
    QVBoxLayout *m_layout;
    ToneLabel *m_empty;
};

} // namespace quayside::ui
