#pragma once

#include "app/api/logsapi.h"
#include "ui/connect/connection.h"
#include "ui/pages/logs/logsview.h"
#include "ui/pages/namespace/namespacesection.h"
#include "ui/pages/repository/repositorysection.h"
#include "ui/pages/superuser/superusersection.h"

#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

/// A usage log as a tab, of whichever page.
template <class Section>
class LogsSection : public Section {
public:
    explicit LogsSection(Settings &settings, QWidget *parent = nullptr)
        : Section(parent)
        , m_view(new LogsView(settings, std::is_same_v<Section, RepositorySection>, this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(measure::kPageMargin, 12, measure::kPageMargin, 12);
        layout->addWidget(m_view);
        this->setFocusProxy(&m_view->table());
        this->connect(m_view, &LogsView::commandsChanged, this, &PageSection::commandsChanged);
        this->connect(m_view, &LogsView::readingBegun, this, &PageSection::readingBegun);
        this->connect(m_view, &LogsView::announced, this,
                      [this](const QString &text) { Q_EMIT this->announced(text); });
        this->connect(m_view, &LogsView::readingEnded, this,
                      [this](const std::optional<Error> &error) { endWith(error); });
    }

    void refresh(bool isQuiet) override
    {
        if (!isQuiet && !m_view->hasData())
            this->forgetReading();
        m_view->refresh(isQuiet);
    }
    bool hasData() const override { return m_view->hasData(); }
    bool isReading() const override { return m_view->isReading(); }
    void stopReading() override { m_view->stopReading(); }
    bool showsLoading() const override { return true; }
    void focusFilter() override { m_view->focusFilter(); }
    void clearFilter() override { m_view->clearFilter(); }
    bool can(PageCommand command) const override { return m_view->can(command); }
    void perform(PageCommand command) override { m_view->perform(command); }
    QString title() const override { return LogsView::tr("Usage logs"); }
    QString tab() const override { return QStringLiteral("logs"); }

protected:
    void show(Connection *connection, const std::optional<api::LogTarget> &target)
    {
        m_connection = connection;
        this->forgetReading();
        m_view->setTarget(connection, target);
    }

private:
    void endWith(const std::optional<Error> &error)
    {
        if (error)
            this->endReading({*error, m_connection->client().lastDetails()});
        else
            this->endReading();
        Q_EMIT this->refreshed(!error);
    }

    LogsView *m_view;
    Connection *m_connection = nullptr;
};

/// What is done in a repository, for those who administer it.
class RepositoryLogsSection final : public LogsSection<RepositorySection> {
    Q_OBJECT
public:
    using LogsSection::LogsSection;

    void setTarget(Connection *connection,
                   const std::optional<RepositoryName> &repository) override;
    void setDetails(const std::optional<wire::RepositoryDetails> &) override { }
    bool isOffered(const Connection &connection,
                   const std::optional<wire::RepositoryDetails> &details) const override;
};

/// What is done in an organization, or by and to the user himself.
class NamespaceLogsSection final : public LogsSection<NamespaceSection> {
    Q_OBJECT
public:
    using LogsSection::LogsSection;

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
};

/// What is done on the whole registry, for superusers.
class SuperuserLogsSection final : public LogsSection<SuperuserSection> {
    Q_OBJECT
public:
    using LogsSection::LogsSection;

    void setConnection(Connection *connection) override;
};

} // namespace quayside::ui
