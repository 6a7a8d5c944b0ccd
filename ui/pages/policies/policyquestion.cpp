#include "ui/pages/policies/policyquestion.h"

#include "app/api/httpexchange.h"
#include "ui/connect/connection.h"
#include "ui/pages/policies/policybook.h"
#include "ui/pages/policies/policydialog.h"
#include "ui/text/codetext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Kind = api::PolicyTarget::Kind;
using wire::PolicyKind;

PolicyQuestion::PolicyQuestion(Connection &connection, const QList<RepositoryName> &repositories,
                               QWidget *window)
    : m_connection(&connection)
{
    PolicyDialog::Subject subject;
    subject.window = connection.profile().name;
    subject.isForMany = true;
    for (const RepositoryName &repository : repositories)
        subject.repositories.append(repository.path());
    m_dialog = new PolicyDialog(connection, subject, {}, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    setParent(m_dialog);
    connect(m_dialog, &PolicyDialog::submitted, this, [this](const wire::TagPolicy &policy) {
        Q_EMIT answered(policy);
        m_dialog->accept();
    });
    connect(m_dialog, &PolicyDialog::repositoryChosen, this, &PolicyQuestion::readOthers);
    m_dialog->setCommands([repositories, url = connection.url()](const wire::TagPolicy &policy) {
        QList<api::ApiRequest> requests;
        for (const RepositoryName &repository : repositories)
            requests.append(api::policyRequest(PolicyKind::AutoPrune,
                                               {Kind::Repository, repository.path()}, policy));
        return u"# "_s
            + tr("A registry refuses a policy that is there already: here that counts as a "
                 "failure, and nothing is changed by it.")
            + u"\n\n"_s + curlCommands(requests, url);
    });
    readOthers(m_dialog->repository());
    m_dialog->open();
}

bool PolicyQuestion::isOffered(const Connection &connection)
{
    return PolicyBook::isOffered(connection, PolicyKind::AutoPrune, Kind::Repository)
        && connection.offers(
            QLatin1String(api::policyOperation("create", PolicyKind::AutoPrune, Kind::Repository)));
}

void PolicyQuestion::readOthers(const QString &path)
{
    m_others.clear();
    if (!m_connection || path.isEmpty())
        return;
    const auto &config = m_connection->config();
    if (config && config->defaultPrune)
        show(path, {wire::TagPolicy::of(*config->defaultPrune)}, PolicyOrigin::Registry);
    auto *call =
        api::PoliciesApi(m_connection->client(), PolicyKind::AutoPrune, {Kind::Repository, path})
            .list();
    connect(call, &api::ApiCallBase::finished, this, [this, call, path] {
        // What cannot be read is beside the point here: the job tells of it.
        show(path, call->takeResult().value_or(QList<wire::TagPolicy>()), PolicyOrigin::Repository);
    });
    readInherited(path);
}

void PolicyQuestion::readInherited(const QString &path)
{
    const auto target =
        PolicyBook::inheritedBy(*m_connection, PolicyKind::AutoPrune, path.section(u'/', 0, 0));
    if (!target)
        return;
    auto *call = api::PoliciesApi(m_connection->client(), PolicyKind::AutoPrune, *target).list();
    connect(call, &api::ApiCallBase::finished, this, [this, call, path] {
        show(path, call->takeResult().value_or(QList<wire::TagPolicy>()), PolicyOrigin::Namespace);
    });
}

void PolicyQuestion::show(const QString &path, const QList<wire::TagPolicy> &policies,
                          PolicyOrigin origin)
{
    // Another one may be tried by now.
    if (path != m_dialog->repository())
        return;
    // Twice chosen, twice answered.
    m_others.removeIf([origin](const PolicyRow &row) { return row.origin == origin; });
    for (const wire::TagPolicy &policy : policies)
        m_others.append({policy, origin});
    m_dialog->setOthers(m_others);
}

} // namespace quayside::ui
