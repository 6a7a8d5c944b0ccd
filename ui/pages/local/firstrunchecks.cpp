#include "ui/pages/local/firstrunwizard.h"

#include "app/core/reference.h"
#include "app/services/localserver.h"
#include "ui/text/localtext.h"
#include "ui/text/sizetext.h"
#include "ui_firstrunwizard.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QDir>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// The wizard's rules: what each field may hold, said at the field.

namespace {

constexpr qint64 kLeastSpace = qint64(512) * 1024 * 1024;
constexpr qsizetype kShortestPassword = 8;

bool isMail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && text.count(u'@') == 1 && text.indexOf(u'.', at) >= at + 2
        && !text.endsWith(u'.') && text.size() <= 254;
}

bool hasSpace(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

void FirstRunWizard::put(Step step, QLabel *label, QWidget *field, const QString &problem)
{
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
    field->setProperty("error", !problem.isEmpty());
    field->setAccessibleDescription(problem);
    field->update();
    QStringList &problems = m_problems.at(step);
    problems.removeAll(field->objectName());
    if (!problem.isEmpty())
        problems.append(field->objectName());
}

bool FirstRunWizard::isGood(int step) const
{
    if (step == Where && !m_folder)
        return false;
    if (step == Access && !m_port)
        return false;
    return m_problems.at(size_t(step)).isEmpty();
}

bool FirstRunWizard::hasRegistry() const
{
    return m_folder && m_folder->facts.content == datafolder::Content::Registry;
}

void FirstRunWizard::refuseFolder(const QString &why)
{
    m_refusedFolder = m_ui->folder->text();
    m_refusal = why;
    checkFolder();
    m_ui->folder->selectAll();
}

void FirstRunWizard::lookAtFolder()
{
    if (m_folderWatcher.isRunning())
        return;
    m_folderWatcher.setFuture(QtConcurrent::run([folder = m_ui->folder->text()] {
        return FolderAnswer{folder, datafolder::inspect(folder)};
    }));
}

void FirstRunWizard::checkFolder()
{
    using datafolder::Content;
    const QString folder = m_ui->folder->text();
    QString problem;
    QString state;
    m_ui->networkBanner->hide();
    if (folder.isEmpty()) {
        problem = tr("Choose a folder.");
    } else if (!QDir::isAbsolutePath(folder)) {
        problem = tr("Write the whole path, beginning with /.");
    } else if (m_folder) {
        const datafolder::Facts &facts = m_folder->facts;
        const QString free = sizeText(facts.free, QLocale());
        if (facts.content == Content::NotAFolder)
            problem = tr("A file is in the way.");
        else if (facts.content == Content::Other)
            problem = tr("Other files are in it. Choose an empty folder or one of a registry.");
        else if (!facts.isWritable)
            problem = tr("You may not write there.");
        else if (facts.free < kLeastSpace && facts.content != Content::Registry)
            problem = tr("Only %1 are free there.").arg(free);
        else if (facts.content == Content::Registry)
            state = tr("Has a registry already, which is used as it is. %1 free.").arg(free);
        else
            state = tr("Will be made. %1 free.").arg(free);
        if (problem.isEmpty() && facts.isNetwork)
            m_ui->networkBanner->show(
                Banner::Kind::Warning, tr("This is a network drive (%1)").arg(facts.fileSystem),
                tr("A broken connection can damage the database. A folder on a disk of this "
                   "computer is safe."));
    }
    if (problem.isEmpty() && !m_refusal.isEmpty() && folder == m_refusedFolder)
        problem = m_refusal;
    m_ui->folderState->setText(state);
    m_ui->folderState->setVisible(problem.isEmpty());
    put(Where, m_ui->folderError, m_ui->folder, problem);
    updateButtons();
}

void FirstRunWizard::lookAtPort()
{
    if (m_portWatcher.isRunning())
        return;
    const bool isOwn = m_ui->port->value() == m_ownPort;
    m_portWatcher.setFuture(
        QtConcurrent::run([address = address(), port = m_ui->port->value(), isOwn] {
            PortAnswer answer;
            answer.address = address;
            answer.port = port;
            // Ours ends before it begins again.
            answer.state = isOwn ? processes::PortState::Free
                                 : processes::portState(QHostAddress(address), quint16(port));
            if (answer.state == processes::PortState::Busy)
                answer.holder = processes::holderOfPort(quint16(port));
            if (answer.state != processes::PortState::Free)
                answer.nextFree = processes::nextFreePort(QHostAddress(address),
                                                          qMax(port, LocalOptions::kFirstPort));
            return answer;
        }));
}

void FirstRunWizard::checkAccess()
{
    QString problem;
    if (m_port && !m_isPortChosen && m_port->nextFree > 0) {
        // Nobody chose it: the next one is as good.
        const QSignalBlocker blocker(m_ui->port);
        m_ui->port->setValue(m_port->nextFree);
        m_port->state = processes::PortState::Free;
        m_port->port = std::exchange(m_port->nextFree, 0);
    }
    if (m_port) {
        switch (m_port->state) {
        case processes::PortState::Free:
            break;
        case processes::PortState::Busy:
            problem = LocalText::holder(m_port->holder);
            break;
        case processes::PortState::NotAllowed:
            problem = tr("Ports below 1024 are for the system alone.");
            break;
        case processes::PortState::NotHere:
            problem = tr("This computer does not have that address now.");
            break;
        }
    }
    m_ui->portState->setText(m_port && problem.isEmpty() ? tr("free") : QString());
    m_ui->nextFree->setVisible(m_port && m_port->nextFree > 0);
    put(Access, m_ui->portError, m_ui->port, problem);
    const bool isOpen = !QHostAddress(address()).isLoopback();
    const bool hasTls = m_ui->tls->isChecked();
    if (!isOpen)
        m_ui->openBanner->hide();
    else if (hasTls)
        m_ui->openBanner->show(Banner::Kind::Note, tr("Other computers can reach it"),
                               tr("They need the authority's file once; the page of the registry "
                                  "says how."));
    else
        m_ui->openBanner->show(Banner::Kind::Warning, tr("Other computers can reach it"),
                               tr("Without TLS everybody on the network can read passwords and "
                                  "images."));
    m_ui->tlsHint->setText(hasTls
                               ? tr("The authority's file ca.pem lies in the folder. Clients have "
                                    "to be told to trust it.")
                               : tr("On this computer alone it is not needed."));
    m_ui->tlsHint->setVisible(hasTls || !isOpen);
    m_ui->trust->setVisible(hasTls);
    updateButtons();
}

void FirstRunWizard::checkAdministrator()
{
    const bool isThere = hasRegistry();
    if (isThere)
        m_ui->existsBanner->show(Banner::Kind::Note, tr("The registry has its administrator"),
                                 tr("Nothing is made anew. Sign in with the account that you "
                                    "have."));
    else
        m_ui->existsBanner->hide();
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->user), static_cast<QWidget *>(m_ui->email),
          static_cast<QWidget *>(m_ui->password), static_cast<QWidget *>(m_ui->generate),
          static_cast<QWidget *>(m_ui->show), static_cast<QWidget *>(m_ui->token)})
        field->setEnabled(!isThere);
    const QString email = m_ui->email->text();
    const QString password = m_ui->password->text();
    QString nameProblem;
    QString mailProblem;
    QString passwordProblem;
    if (!isThere && !NamespaceName::parse(m_ui->user->text()))
        nameProblem = tr("2 to 255 small letters and digits, with single . _ - between them.");
    if (!isThere && !email.isEmpty() && !isMail(email))
        mailProblem = tr("Write it as name@example.org, or leave it empty.");
    if (!isThere && hasSpace(password))
        passwordProblem = tr("No spaces, please.");
    else if (!isThere && !password.isEmpty() && password.size() < kShortestPassword)
        passwordProblem = tr("At least %n character(s).", nullptr, int(kShortestPassword));
    put(Administrator, m_ui->userError, m_ui->user, nameProblem);
    put(Administrator, m_ui->emailError, m_ui->email, mailProblem);
    put(Administrator, m_ui->passwordError, m_ui->password, passwordProblem);
    m_ui->strength->setPassword(password);
    m_ui->strength->setVisible(!password.isEmpty());
    m_ui->passwordHint->setVisible(password.isEmpty() && !isThere);
    updateButtons();
}

void FirstRunWizard::checkOptions()
{
    switch (m_service) {
    case UserService::Availability::Available:
        m_ui->keepsHint->setText(tr("As a service of your own, by systemd. It also starts with "
                                    "your session."));
        break;
    case UserService::Availability::NoProgram:
        m_ui->keepsHint->setText(tr("Needs systemd, which is not installed."));
        break;
    default:
        m_ui->keepsHint->setText(tr("Needs a systemd of your session, which does not run."));
        break;
    }
}

void FirstRunWizard::updateButtons()
{
    const int step = m_ui->stack->currentIndex();
    int bad = 0;
    while (bad < Count && isGood(bad))
        ++bad;
    const bool isLast = step + 1 == Count;
    const bool isAllGood = bad == Count;
    m_ui->back->setVisible(step > 0);
    m_ui->startNow->setVisible(!isLast);
    m_ui->startNow->setEnabled(isAllGood);
    m_ui->next->setEnabled(isLast ? isAllGood : isGood(step));
    m_ui->startNow->setText(m_ownPort > 0 ? tr("Restart now") : tr("Start now"));
    m_ui->next->setText(!isLast             ? tr("Continue")
                            : m_ownPort > 0 ? tr("Restart with this")
                                            : tr("Start the registry"));
    // Words at a field that cannot be seen help nobody.
    const bool isElsewhere = !isAllGood && bad != step && !m_problems.at(size_t(bad)).isEmpty();
    m_ui->reason->setText(isElsewhere ? tr("See “%1”").arg(stepNames().at(bad)) : QString());
}

} // namespace quayside::ui
