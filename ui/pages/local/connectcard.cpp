#include "ui/pages/local/connectcard.h"

#include "ui/text/presentation.h"
#include "ui_connectcard.h"

#include <QtCore/QEvent>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ConnectCard::ConnectCard(QWidget *parent)
    : FillPanel(parent)
    , m_ui(std::make_unique<Ui::ConnectCard>())
{
    m_ui->setupUi(this);
    setTone(Tone::Card);
    setEdge(Edge::OutlinedCard);
    for (int i = 0; i < int(ClientCommands::Client::Count); ++i)
        m_ui->clients->addTab(ClientCommands::name(ClientCommands::Client(i)));
    connect(m_ui->clients, &QTabBar::currentChanged, this, &ConnectCard::showCommands);
    for (const CopyField *field : {m_ui->command1, m_ui->command2, m_ui->command3, m_ui->command4})
        connect(field, &CopyField::copied, this, &ConnectCard::copied);
    showPreferred();
    showCommands();
}

ConnectCard::~ConnectCard() = default;

void ConnectCard::setRegistry(const ClientCommands::Registry &registry)
{
    m_registry = registry;
    showCommands();
}

void ConnectCard::showPreferred()
{
    const ClientChoice preferred = Presentation::current().client;
    if (m_preferred == preferred)
        return;
    m_preferred = preferred;
    m_ui->clients->setCurrentIndex(int(ClientCommands::of(preferred)));
}

void ConnectCard::showCommands()
{
    const auto client = ClientCommands::Client(m_ui->clients->currentIndex());
    const QList<ClientCommands::Step> steps = ClientCommands::of(client, m_registry);
    const std::array captions{m_ui->caption1, m_ui->caption2, m_ui->caption3, m_ui->caption4};
    const std::array commands{m_ui->command1, m_ui->command2, m_ui->command3, m_ui->command4};
    for (size_t i = 0; i < commands.size(); ++i) {
        const bool isThere = qsizetype(i) < steps.size();
        captions[i]->setVisible(isThere);
        commands[i]->setVisible(isThere);
        if (!isThere)
            continue;
        captions[i]->setText(u"%1  %2"_s.arg(i + 1).arg(steps[qsizetype(i)].caption));
        commands[i]->setText(steps[qsizetype(i)].command);
    }
    m_ui->note->setText(ClientCommands::note(client, m_registry));
    m_ui->note->setVisible(!m_ui->note->text().isEmpty());
}

void ConnectCard::changeEvent(QEvent *event)
{
    FillPanel::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showPreferred();
    showCommands();
}

} // namespace quayside::ui
