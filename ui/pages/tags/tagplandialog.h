#pragma once

#include "app/core/digest.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>
#include <optional>

class QTableWidget;

namespace quayside::ui {

class PlanSaver;

namespace Ui {
class TagPlanDialog;
}

/// What is about to happen to some tags, a line each, before it happens: with what they point to
/// now and afterwards. Irreversible things ask for a tick, or for a word to be typed. The way out
/// is the default. Source: console.md 1.13, 4.4, 4.6.
class TagPlanDialog : public Dialog {
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

    /// What is given as a function is asked again in another language, also when whoever gave it is
    /// gone. Which of the words there are, and what has to be typed, counts once.
    explicit TagPlanDialog(std::function<Words()> words, QWidget *parent = nullptr);
    ~TagPlanDialog() override;

    /// nullptr: none.
    void setRows(std::function<QList<Row>()> rows);
    /// How many rows there is room for at least: what changes while it is open shall not jump.
    void setLeastRows(int count);
    /// Below the rows; with `why` it cannot go on.
    void setNote(std::function<QString()> text, bool isWarning = false);
    /// What would be sent, as calls of curl, for who saves the plan; asked when it is saved.
    void setCommands(std::function<QString()> commands);
    /// Whether there is anything to do.
    void setPossible(bool isPossible);
    /// Above the rows, with its label.
    void addTop(QWidget *field, std::function<QString()> label);
    void setOption(bool isChosen);
    bool isOptionChosen() const;

    /// The look of the rows, for other dialogs' tables too: names strong, the rest plain.
    static void initTable(QTableWidget &table);
    /// An image by its digest, or words for none.
    static Cell image(const std::optional<Digest> &digest, const QString &none);

Q_SIGNALS:
    void optionChanged();

protected:
    void retranslate() override;

private:
    void showRows();
    /// The plan in words, its title first.
    QString planText() const;
    void updateButton();

    std::unique_ptr<Ui::TagPlanDialog> m_ui;
    PlanSaver *m_saver;
    std::function<Words()> m_words;
    std::function<QList<Row>()> m_rows;
    std::function<QString()> m_note;
    std::function<QString()> m_topLabel;
    QString m_word;
    int m_leastRows = 1;
    bool m_isPossible = true;
};

} // namespace quayside::ui
