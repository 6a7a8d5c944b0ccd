#pragma once

#include "app/core/digest.h"

#include <QtWidgets/QDialog>

#include <memory>
#include <optional>

class QTableWidget;

namespace quayside::ui {

namespace Ui {
class TagPlanDialog;
}

/// What is about to happen to some tags, a line each, before it happens: with what they point to
/// now and afterwards. Irreversible things ask for a tick, or for a word to be typed. The way out
/// is the default. Source: console.md 1.13, 4.4, 4.6.
class TagPlanDialog : public QDialog {
    Q_OBJECT
public:
    struct Words {
        QString window; ///< connection and repository
        QString title;
        QString hint;
        QStringList columns; ///< capitals in English
        QString action; ///< the verb of the title
        QString option = {}; ///< something to choose besides; empty: nothing
        QString tick = {}; ///< a sentence to agree to; empty: none
        QString word = {}; ///< to be typed as it is; empty: none
        bool isDangerous = false;
    };
    struct Cell {
        QString text;
        bool isMono = false;
        bool isMuted = false;
        QString tip = {};
    };
    struct Row {
        QString tag;
        QList<Cell> cells; ///< of the other columns
        bool isSkipped = false;
    };

    explicit TagPlanDialog(const Words &words, QWidget *parent = nullptr);
    ~TagPlanDialog() override;

    void setRows(const QList<Row> &rows);
    /// How many rows there is room for at least: what changes while it is open shall not jump.
    void setLeastRows(int count);
    /// Below the rows; with `why` it cannot go on.
    void setNote(const QString &text, bool isWarning = false);
    /// Whether there is anything to do.
    void setPossible(bool isPossible);
    /// Above the rows.
    void addTop(QWidget *widget);
    void setOption(bool isChosen);
    bool isOptionChosen() const;

    /// The look of the rows, for other dialogs' tables too: names strong, the rest plain.
    static void initTable(QTableWidget &table);
    /// An image by its digest, or words for none.
    static Cell image(const std::optional<Digest> &digest, const QString &none);

Q_SIGNALS:
    void optionChanged();

private:
    void updateButton();

    std::unique_ptr<Ui::TagPlanDialog> m_ui;
    QString m_word;
    int m_leastRows = 1;
    bool m_isPossible = true;
};

} // namespace quayside::ui
