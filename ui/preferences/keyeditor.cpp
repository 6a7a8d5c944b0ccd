#include "ui/preferences/keyeditor.h"

#include "app/services/settings.h"
#include "ui/actions.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { ActionColumn, KeysColumn };

class KeyCell final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        QFont font = cell.option.font;
        if (const QVariant own = index.data(Qt::FontRole); own.isValid())
            font = own.value<QFont>();
        paintText(cell.painter, cell.rect, index.data().toString(), font, tone(cell, Tone::Text));
    }
};

/// What every desktop gives to lists and fields: an action of the window would take it from them.
bool isOfFields(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    for (const auto standard :
         {QKeySequence::SelectAll, QKeySequence::Copy, QKeySequence::Paste, QKeySequence::Cut}) {
        if (QKeySequence::keyBindings(standard).contains(keys))
            return true;
    }
    const QKeyCombination first = keys[0];
    const bool isPlain = first.keyboardModifiers() == Qt::NoModifier;
    return isPlain
        && (first.key() == Qt::Key_Space || first.key() == Qt::Key_Return
            || first.key() == Qt::Key_Enter || first.key() == Qt::Key_Tab);
}

} // namespace

KeyEditor::KeyEditor(Settings &settings, const Actions &actions, const Parts &parts,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_actions(actions)
    , m_parts(parts)
{
    QHeaderView *header = m_parts.table->horizontalHeader();
    header->setSectionResizeMode(ActionColumn, QHeaderView::Stretch);
    header->resizeSection(KeysColumn, widthFor(measure::kDialogRail));
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_parts.table->setItemDelegate(new KeyCell(this));
    m_parts.table->verticalHeader()->hide();
    m_parts.table->verticalHeader()->setMinimumSectionSize(measure::kDense);
    m_parts.table->verticalHeader()->setDefaultSectionSize(measure::kDense);
    connect(m_parts.filter, &QLineEdit::textChanged, this, &KeyEditor::filter);
    connect(m_parts.table, &QTableWidget::currentCellChanged, this, [this] {
        const QString id = currentId();
        m_parts.edit->setKeySequence(id.isEmpty() ? QKeySequence() : m_actions[id]->shortcut());
        showConflict();
    });
    connect(m_parts.table, &QTableWidget::cellActivated, m_parts.edit,
            [this] { m_parts.edit->setFocus(); });
    connect(m_parts.edit, &QKeySequenceEdit::keySequenceChanged, this, &KeyEditor::showConflict);
    connect(m_parts.use, &QPushButton::clicked, this, &KeyEditor::use);
    connect(m_parts.reset, &QPushButton::clicked, this, &KeyEditor::reset);
    connect(m_parts.resetAll, &QPushButton::clicked, this, [this] {
        m_settings.setOwnKeys({});
        fill();
    });
    fill();
}

void KeyEditor::fill()
{
    const QString current = currentId();
    QTableWidget &table = *m_parts.table;
    const QSignalBlocker quiet(&table);
    table.setHorizontalHeaderLabels({tr("ACTION"), tr("KEYS")});
    table.setRowCount(int(m_actions.all().size()));
    int row = 0;
    int selected = 0;
    for (const QAction *action : m_actions.all()) {
        const QString id = Actions::idOf(*action);
        QString text = Actions::plainText(*action);
        if (id.startsWith("theme."_L1))
            text = tr("Theme: %1").arg(text);
        else if (id.startsWith("language."_L1))
            text = tr("Language: %1").arg(text);
        auto *name = new QTableWidgetItem(text);
        name->setData(Qt::UserRole, id);
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(key.toString(QKeySequence::NativeText));
        table.setItem(row, ActionColumn, name);
        auto *item = new QTableWidgetItem(keys.join(u", "_s));
        QFont font = item->font();
        font.setWeight(m_settings.ownKeys().contains(id) ? QFont::DemiBold : QFont::Normal);
        item->setFont(font);
        table.setItem(row, KeysColumn, item);
        if (id == current)
            selected = row;
        ++row;
    }
    filter();
    table.setCurrentCell(selected, ActionColumn);
    m_parts.edit->setKeySequence(m_actions[currentId()]->shortcut());
    showConflict();
}

void KeyEditor::filter()
{
    const QString wanted = m_parts.filter->text().trimmed();
    for (int row = 0; row < m_parts.table->rowCount(); ++row) {
        const bool isShown =
            m_parts.table->item(row, ActionColumn)->text().contains(wanted, Qt::CaseInsensitive)
            || m_parts.table->item(row, KeysColumn)->text().contains(wanted, Qt::CaseInsensitive);
        m_parts.table->setRowHidden(row, !isShown);
    }
}

QString KeyEditor::currentId() const
{
    const QTableWidgetItem *item = m_parts.table->item(m_parts.table->currentRow(), ActionColumn);
    return item ? item->data(Qt::UserRole).toString() : QString();
}

const QAction *KeyEditor::holder(const QKeySequence &keys, const QString &but) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const QAction *action : m_actions.all()) {
        if (Actions::idOf(*action) != but && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

QString KeyEditor::conflictOf(const QKeySequence &keys, const QString &id) const
{
    if (const QAction *other = holder(keys, id))
        return tr("%1 has these keys.").arg(Actions::plainText(*other));
    const bool isUsual = m_actions.defaultKeys(id).contains(keys);
    return !isUsual && isOfFields(keys) ? tr("Lists and fields have these keys.") : QString();
}

void KeyEditor::showConflict()
{
    const QString id = currentId();
    const QKeySequence keys = m_parts.edit->keySequence();
    const QString conflict = conflictOf(keys, id);
    m_parts.conflict->setText(conflict);
    m_parts.use->setEnabled(!id.isEmpty() && conflict.isEmpty()
                            && m_actions[id]->shortcut() != keys);
    m_parts.reset->setEnabled(m_settings.ownKeys().contains(id));
}

void KeyEditor::use()
{
    setKeys(currentId(), m_parts.edit->keySequence().toString(QKeySequence::PortableText));
}

void KeyEditor::setKeys(const QString &id, const QString &keys)
{
    QHash<QString, QString> own = m_settings.ownKeys();
    if (Actions::keysFrom(keys) == m_actions.defaultKeys(id))
        own.remove(id);
    else
        own.insert(id, keys);
    m_settings.setOwnKeys(own);
    fill();
}

void KeyEditor::reset()
{
    const QString id = currentId();
    for (const QKeySequence &keys : m_actions.defaultKeys(id)) {
        if (const QString conflict = conflictOf(keys, id); !conflict.isEmpty())
            return m_parts.conflict->setText(conflict);
    }
    setKeys(id, Actions::keysText(m_actions.defaultKeys(id)));
}

} // namespace quayside::ui
