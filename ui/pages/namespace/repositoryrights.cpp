#include "ui/pages/namespace/repositoryrights.h"

#include "app/core/reference.h"
#include "ui/text/righttext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/rowlist.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QCompleter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of the boxes.
constexpr std::array kRoles{RepositoryRole::Read, RepositoryRole::Write, RepositoryRole::Admin};

int indexOf(RepositoryRole role)
{
    return int(std::find(kRoles.begin(), kRoles.end(), role) - kRoles.begin());
}

/// Also of one that the list does not have: it may be new.
bool isName(const QString &text)
{
    return RepositoryName::make(u"any"_s, text).has_value();
}

QStringList roleWords()
{
    QStringList words;
    for (const RepositoryRole role : kRoles)
        words.append(RightText::word(role));
    return words;
}

} // namespace

RepositoryRights::RepositoryRights(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_adding(new QWidget)
    , m_repository(new QComboBox)
    , m_role(new QComboBox)
    , m_add(new QPushButton)
    , m_rows(new RowList(name + ".rows"_L1))
{
    m_repository->setObjectName(name + ".repository"_L1);
    m_repository->setEditable(true);
    m_repository->setInsertPolicy(QComboBox::NoInsert);
    m_repository->completer()->setFilterMode(Qt::MatchContains);
    m_repository->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_repository->lineEdit()->installEventFilter(this);
    m_role->setObjectName(name + ".role"_L1);
    m_add->setObjectName(name + ".add"_L1);
    m_add->setIcon(tintedIcon(u"plus"_s));
    m_add->setAutoDefault(false);
    auto *line = new QHBoxLayout(m_adding);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_repository, 1);
    line->addWidget(m_role);
    line->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_adding);
    layout->addWidget(m_rows, 1);
    setFocusProxy(m_repository);
    connect(m_add, &QPushButton::clicked, this, &RepositoryRights::add);
    connect(m_repository, &QComboBox::editTextChanged, this, &RepositoryRights::updateButton);
    connect(m_rows, &RowList::choiceChanged, this, [this](const QString &key, int index) {
        m_rights.insert(key, kRoles.at(size_t(index)));
        Q_EMIT rightsChanged();
    });
    connect(m_rows, &RowList::removed, this, [this](const QString &key) {
        m_rights.remove(key);
        showRights();
        m_repository->setFocus();
        Q_EMIT rightsChanged();
    });
    retranslate();
}

void RepositoryRights::setRepositories(const QStringList &names)
{
    m_repositories = names;
    showRights();
}

void RepositoryRights::setRights(const Rights &rights)
{
    m_rights = rights;
    showRights();
}

void RepositoryRights::setNewRole(RepositoryRole role)
{
    m_role->setCurrentIndex(indexOf(role));
}

void RepositoryRights::setEveryRole(RepositoryRole role)
{
    for (RepositoryRole &one : m_rights)
        one = role;
    showRights();
}

void RepositoryRights::setReadOnly(bool isReadOnly)
{
    m_adding->setVisible(!isReadOnly);
    m_rows->setReadOnly(isReadOnly);
}

void RepositoryRights::updateButton()
{
    m_add->setEnabled(isName(m_repository->currentText().trimmed()));
}

void RepositoryRights::add()
{
    const QString name = m_repository->currentText().trimmed();
    if (!isName(name))
        return;
    m_rights.insert(name, kRoles.at(size_t(qMax(0, m_role->currentIndex()))));
    showRights();
    m_repository->setFocus();
    Q_EMIT rightsChanged();
}

bool RepositoryRights::eventFilter(QObject *watched, QEvent *event)
{
    // Enter adds; it does not press the dialog's button while a name stands here.
    if (event->type() == QEvent::KeyPress && !m_repository->currentText().isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isOpen = m_repository->completer()->popup()->isVisible();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isOpen) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RepositoryRights::showRights()
{
    QList<RowList::Row> rows;
    for (auto it = m_rights.cbegin(); it != m_rights.cend(); ++it)
        rows.append({it.key(), u"package"_s, it.key(), {}, indexOf(it.value())});
    m_rows->setRows(rows);
    QStringList left;
    for (const QString &name : std::as_const(m_repositories)) {
        if (!m_rights.contains(name))
            left.append(name);
    }
    m_repository->clear();
    m_repository->addItems(left);
    m_repository->setCurrentIndex(-1);
    m_repository->clearEditText();
    updateButton();
}

void RepositoryRights::retranslate()
{
    const int role = qMax(0, m_role->currentIndex());
    m_role->clear();
    m_role->addItems(roleWords());
    m_role->setCurrentIndex(role);
    m_role->setAccessibleName(tr("Role"));
    m_repository->setAccessibleName(tr("Repository"));
    m_repository->lineEdit()->setPlaceholderText(tr("Choose or type a repository"));
    m_repository->lineEdit()->setAccessibleName(tr("Repository"));
    m_add->setText(tr("Add"));
    m_rows->setEmptyText(tr("No repository yet."));
    m_rows->setChoices(roleWords(), tr("Role in %1"));
    updateButton();
}

void RepositoryRights::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
