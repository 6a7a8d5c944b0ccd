#include "ui/pages/superuser/servicekeydialog.h"

#include "ui_servicekeydialog.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 660;
// What Quay takes, and our own server.
constexpr qsizetype kLongestName = 255;
constexpr qsizetype kLongestNotes = 4096;
constexpr auto kNameMarks = "-_:/"_L1;

bool isOfName(QChar letter)
{
    const bool isPlain = letter.unicode() < 0x80 && letter.isLetterOrNumber();
    return isPlain || letter.isSpace() || kNameMarks.contains(letter);
}

void mark(QWidget &field, QLabel &sentence, const QString &trouble)
{
    field.setProperty("error", !trouble.isEmpty());
    field.update();
    sentence.setText(trouble);
    sentence.setVisible(!trouble.isEmpty());
}

} // namespace

ServiceKeyDialog::ServiceKeyDialog(const QString &window, const TellWords &words, Parts parts,
                                   const wire::ServiceKeyDraft &draft, Instant now, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ServiceKeyDialog>())
    , m_words(words)
    , m_parts(parts)
    , m_draft(draft)
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->banner->hide();
    m_ui->service->setText(draft.service);
    m_ui->name->setText(draft.name);
    m_ui->notes->setPlainText(draft.notes);
    m_ui->expiry->begin(now, draft.expires);
    show(parts);
    connectParts();
    if (parts & Service)
        m_ui->service->setFocus();
    else if (parts & Name)
        m_ui->name->setFocus();
    else if (parts & Notes)
        m_ui->notes->setFocus();
    else
        m_ui->expiry->focusChoice();
    retranslate();
}

ServiceKeyDialog::~ServiceKeyDialog() = default;

void ServiceKeyDialog::show(Parts parts)
{
    const std::initializer_list<std::pair<Part, QWidget *>> all{
        {Service, m_ui->serviceLabel}, {Service, m_ui->service},
        {Name, m_ui->nameLabel},       {Name, m_ui->name},
        {Notes, m_ui->notesLabel},     {Notes, m_ui->notes},
        {Expiry, m_ui->expiryLabel},   {Expiry, m_ui->expiry},
    };
    for (const auto &[part, widget] : all)
        widget->setVisible(parts & part);
}

void ServiceKeyDialog::connectParts()
{
    connect(m_ui->service, &QLineEdit::textChanged, this, &ServiceKeyDialog::update);
    connect(m_ui->name, &QLineEdit::textChanged, this, &ServiceKeyDialog::update);
    connect(m_ui->notes, &QPlainTextEdit::textChanged, this, &ServiceKeyDialog::update);
    connect(m_ui->expiry, &ExpiryChooser::changed, this, &ServiceKeyDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &ServiceKeyDialog::submit);
}

QString ServiceKeyDialog::serviceTrouble() const
{
    const QString service = m_ui->service->text().trimmed();
    if (service.size() > kLongestName)
        return tr("At most %n characters", nullptr, int(kLongestName));
    const bool isPlain =
        std::all_of(service.begin(), service.end(), [](QChar letter) { return letter.isPrint(); });
    return isPlain ? QString() : tr("Without tabs and other characters that cannot be seen.");
}

QString ServiceKeyDialog::nameTrouble() const
{
    const QString name = m_ui->name->text().trimmed();
    if (name.size() > kLongestName)
        return tr("At most %n characters", nullptr, int(kLongestName));
    return std::all_of(name.begin(), name.end(), isOfName)
        ? QString()
        : tr("Letters from A to Z, digits, spaces and - _ : / only.");
}

QString ServiceKeyDialog::notesTrouble() const
{
    return m_ui->notes->toPlainText().trimmed().size() > kLongestNotes
        ? tr("At most %n characters", nullptr, int(kLongestNotes))
        : QString();
}

void ServiceKeyDialog::update()
{
    const QString service = m_parts & Service ? serviceTrouble() : QString();
    const QString name = m_parts & Name ? nameTrouble() : QString();
    const QString notes = m_parts & Notes ? notesTrouble() : QString();
    mark(*m_ui->service, *m_ui->serviceError, service);
    mark(*m_ui->name, *m_ui->nameError, name);
    mark(*m_ui->notes, *m_ui->notesError, notes);
    const bool isComplete = !(m_parts & Service) || !m_ui->service->text().trimmed().isEmpty();
    const bool isTimeRight = !(m_parts & Expiry) || m_ui->expiry->isRight();
    m_ui->go->setEnabled(isComplete && isTimeRight && service.isEmpty() && name.isEmpty()
                         && notes.isEmpty());
}

void ServiceKeyDialog::submit()
{
    m_ui->banner->hide();
    setEnabled(false);
    if (m_parts & Service)
        m_draft.service = m_ui->service->text().trimmed();
    if (m_parts & Name)
        m_draft.name = m_ui->name->text().trimmed();
    if (m_parts & Notes)
        m_draft.notes = m_ui->notes->toPlainText().trimmed();
    if (m_parts & Expiry)
        m_draft.expires = m_ui->expiry->chosen().value_or(m_draft.expires);
    Q_EMIT submitted(m_draft);
}

void ServiceKeyDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const Words words = m_words();
    m_ui->title->setText(words.title);
    m_ui->hint->setText(words.hint);
    m_ui->go->setText(words.action);
    update();
}

bool ServiceKeyDialog::event(QEvent *event)
{
    const bool isHandled = Dialog::event(event);
    // Words may want more than the measure; a part tells so only when it has laid itself out.
    if (event->type() == QEvent::LayoutRequest)
        setMinimumWidth(qMax(kWidth, minimumSizeHint().width()));
    return isHandled;
}

void ServiceKeyDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    for (QWidget *field : {static_cast<QWidget *>(m_ui->service),
                           static_cast<QWidget *>(m_ui->name), static_cast<QWidget *>(m_ui->notes)})
        if (field->isVisibleTo(this))
            return field->setFocus();
    m_ui->expiry->focusChoice();
}

} // namespace quayside::ui
