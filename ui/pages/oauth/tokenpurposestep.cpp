#include "ui/pages/oauth/tokenpurposestep.h"

#include "ui/text/errortext.h"
#include "ui/text/scopetext.h"
#include "ui_tokenpurposestep.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

TokenPurposeStep::TokenPurposeStep(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::TokenPurposeStep>())
{
    m_ui->setupUi(this);
    auto *grid = new QGridLayout(m_ui->tasks);
    grid->setContentsMargins({});
    constexpr int kRows = int(TokenTask::Count) / 2;
    for (int i = 0; i < int(TokenTask::Count); ++i) {
        auto *box = new QCheckBox;
        box->setObjectName(u"token.task%1"_s.arg(i));
        grid->addWidget(box, i % kRows, i / kRows);
        m_boxes.append(box);
        connect(box, &QCheckBox::toggled, this, &TokenPurposeStep::changed);
    }
    connect(m_ui->organization, &QComboBox::currentIndexChanged, this,
            &TokenPurposeStep::onOrganization);
    connect(m_ui->application, &QComboBox::currentIndexChanged, this, [this] {
        updateFields();
        Q_EMIT changed();
    });
    for (const QLineEdit *field :
         {m_ui->newOrganization, m_ui->email, m_ui->newApplication, m_ui->clientId})
        connect(field, &QLineEdit::textChanged, this, [this] {
            m_ui->problem->hide();
            Q_EMIT changed();
        });
    connect(m_ui->paste, &QPlainTextEdit::textChanged, this, &TokenPurposeStep::readPaste);
    m_ui->newApplication->setText(u"automation"_s);
    m_ui->problem->hide();
    retranslate();
    readPaste();
}

TokenPurposeStep::~TokenPurposeStep() = default;

void TokenPurposeStep::setSituation(const Situation &situation)
{
    m_situation = situation;
    const QString before = m_ui->organization->currentData().toString();
    const QSignalBlocker quiet(m_ui->organization);
    m_ui->organization->clear();
    for (const QString &name : situation.organizations)
        m_ui->organization->addItem(name, name);
    if (situation.canMake)
        m_ui->organization->addItem(tr("New organization…"), QString());
    // Whoever types a new name goes on with it; otherwise one that is there comes first.
    const bool isNew = before.isEmpty() && !m_ui->newOrganization->text().isEmpty();
    m_ui->organization->setCurrentIndex(
        before.isEmpty() && !isNew ? 0 : qMax(0, m_ui->organization->findData(before)));
    m_boxes.at(int(TokenTask::Registry))->setVisible(situation.isSuperuser);
    readPaste();
    onOrganization();
}

void TokenPurposeStep::setTarget(const QString &organization, const QString &clientId,
                                 const QString &name)
{
    m_target = TokenOrder{};
    m_target->organization = organization;
    m_target->clientId = clientId;
    m_target->applicationName = name;
    retranslate();
    updateFields();
}

void TokenPurposeStep::setOrganization(const QString &organization)
{
    const int index = m_ui->organization->findData(organization);
    if (index >= 0 && !organization.isEmpty())
        m_ui->organization->setCurrentIndex(index);
}

void TokenPurposeStep::setApplications(const QList<wire::OAuthApplication> &applications)
{
    m_applications = applications;
    const QSignalBlocker quiet(m_ui->application);
    m_ui->application->clear();
    for (const wire::OAuthApplication &application : applications)
        m_ui->application->addItem(application.name, application.clientId);
    if (m_situation.canMake)
        m_ui->application->addItem(tr("New application…"), QString());
    m_ui->application->setCurrentIndex(0);
    updateFields();
    Q_EMIT changed();
}

void TokenPurposeStep::onOrganization()
{
    setApplications({});
    Q_EMIT organizationChosen(m_ui->organization->currentData().toString());
}

void TokenPurposeStep::updateFields()
{
    const bool isSettled = m_target.has_value();
    const bool isKnown = m_situation.isSignedIn && !isSettled;
    const bool isNewOrganization =
        m_ui->organization->count() == 0 || m_ui->organization->currentData().toString().isEmpty();
    const bool isNewApplication = m_ui->application->currentData().toString().isEmpty();
    m_ui->organizationLabel->setVisible(isKnown);
    m_ui->organization->setVisible(isKnown
                                   && (m_ui->organization->count() > 1 || !isNewOrganization));
    m_ui->newOrganization->setVisible(isKnown && isNewOrganization);
    m_ui->email->setVisible(isKnown && isNewOrganization && m_situation.wantsEmail);
    m_ui->application->setVisible(isKnown && (m_ui->application->count() > 1 || !isNewApplication));
    m_ui->newApplication->setVisible(isKnown && isNewApplication && m_situation.canMake);
    m_ui->clientId->setVisible(!m_situation.isSignedIn && !isSettled);
    m_ui->applicationLabel->setVisible(!isSettled);
    m_ui->applicationLabel->setText(m_situation.isSignedIn ? tr("&Application") : tr("&Client ID"));
    m_ui->applicationLabel->setBuddy(!m_situation.isSignedIn ? m_ui->clientId
                                         : m_ui->application->count() > 1
                                         ? static_cast<QWidget *>(m_ui->application)
                                         : m_ui->newApplication);
    m_ui->organizationLabel->setBuddy(m_ui->organization->count() > 1
                                          ? static_cast<QWidget *>(m_ui->organization)
                                          : m_ui->newOrganization);
    if (m_situation.isSignedIn || isSettled)
        m_ui->banner->hide();
    else
        m_ui->banner->show(Banner::Kind::Note, tr("Nobody is signed in here"),
                           tr("Your browser makes the token then. An administrator of an "
                              "organization finds the client ID on the page of its application."));
}

void TokenPurposeStep::readPaste()
{
    const QString text = m_ui->paste->toPlainText();
    m_advice = adviceFor(text, m_situation.operations);
    QStringList names;
    for (const wire::Operation &operation : std::as_const(m_advice.operations))
        names.append(operation.id);
    QString found;
    if (text.trimmed().isEmpty())
        found = tr("Nothing of it is kept.");
    else if (names.isEmpty())
        found = tr("No operation of this registry is found in it.");
    else if (m_advice.scopes.isEmpty())
        found = tr("%1: no scope is needed.").arg(names.join(u", "_s));
    else
        //: %1 names of operations, %2 names of scopes
        found = tr("%1: needs %2.").arg(names.join(u", "_s), m_advice.scopes.join(u", "_s));
    m_ui->found->setText(found);
    Q_EMIT changed();
}

QList<TokenTask> TokenPurposeStep::tasks() const
{
    QList<TokenTask> ticked;
    for (int i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked() && !m_boxes.at(i)->isHidden())
            ticked.append(TokenTask(i));
    }
    return ticked;
}

QStringList TokenPurposeStep::scopes() const
{
    return leastScopes(scopesFor(tasks()) + m_advice.scopes);
}

QString TokenPurposeStep::purpose() const
{
    QStringList words;
    for (const TokenTask task : tasks())
        words.append(tr("“%1”").arg(ScopeText::task(task)));
    if (!m_advice.operations.isEmpty())
        words.append(tr("what you pasted"));
    return words.join(tr(", "));
}

void TokenPurposeStep::fill(TokenOrder &order) const
{
    if (m_target) {
        order.organization = m_target->organization;
        order.clientId = m_target->clientId;
        order.applicationName = m_target->applicationName;
        return;
    }
    if (!m_situation.isSignedIn) {
        order.clientId = m_ui->clientId->text().trimmed();
        return;
    }
    const QString known = m_ui->organization->currentData().toString();
    order.makesOrganization = known.isEmpty();
    order.organization = known.isEmpty() ? m_ui->newOrganization->text().trimmed() : known;
    order.email = m_ui->email->isHidden() ? QString() : m_ui->email->text().trimmed();
    order.clientId = m_ui->application->currentData().toString();
    order.applicationName = order.clientId.isEmpty() ? m_ui->newApplication->text().trimmed()
                                                     : m_ui->application->currentText();
}

QString TokenPurposeStep::reason() const
{
    TokenOrder order;
    fill(order);
    if (!m_situation.isSignedIn && !m_target)
        return order.clientId.isEmpty() ? tr("The client ID is missing") : QString();
    if (order.clientId.isEmpty() && !m_situation.canMake && !m_target)
        return tr("This organization has no application");
    if (order.organization.isEmpty())
        return tr("The organization needs a name");
    if (order.clientId.isEmpty() && order.applicationName.isEmpty())
        return tr("The application needs a name");
    return {};
}

void TokenPurposeStep::showProblem(const std::optional<Error> &error)
{
    m_error = error;
    m_ui->problem->setText(error ? ErrorText::sentence(*error) : QString());
    m_ui->problem->setVisible(error.has_value());
}

QWidget *TokenPurposeStep::firstField() const
{
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->organization), static_cast<QWidget *>(m_ui->newOrganization),
          static_cast<QWidget *>(m_ui->clientId)}) {
        if (!field->isHidden() && !m_target)
            return field;
    }
    return m_boxes.constFirst();
}

void TokenPurposeStep::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TokenPurposeStep::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_error)
        m_ui->problem->setText(ErrorText::sentence(*m_error));
    for (int i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setText(ScopeText::task(TokenTask(i)));
    for (QComboBox *list : {m_ui->organization, m_ui->application}) {
        const int fresh = list->findData(QString());
        if (fresh >= 0)
            list->setItemText(fresh,
                              list == m_ui->organization ? tr("New organization…")
                                                         : tr("New application…"));
    }
    if (m_target)
        m_ui->sub->setText(tr("Application “%1” in %2. It gets no more than the tasks need.")
                               .arg(m_target->applicationName, m_target->organization));
    updateFields();
    readPaste();
}

} // namespace quayside::ui
