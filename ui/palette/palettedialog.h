#pragma once

#include "app/api/apicall.h"
#include "app/core/address.h"
#include "app/models/palettemodel.h"
#include "ui/palette/palettesources.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class PaletteDialog;
}

/// Quick switch and commands: type, choose, Enter. `>` lists commands, `@` registries,
/// `repository:` its tags; a pasted image name or address leads to its page.
class PaletteDialog : public QDialog {
    Q_OBJECT
public:
    /// `current`: what the window shows, `page` what can be done there.
    PaletteDialog(const Workspace &workspace, const Actions &actions, PageMenu &page,
                  const Address &current, QWidget *parent);
    ~PaletteDialog() override;

    /// What stands in the field first: `>` or nothing.
    void open(const QString &start);

Q_SIGNALS:
    /// `object`: a tag or digest there; empty: none.
    void addressRequested(const quayside::Address &address, const QString &object);
    void newWindowRequested(const quayside::Address &address);
    /// Its connection may be gone.
    void bookmarkRequested(const quayside::Address &address);
    void commandRequested(const QString &id);
    void settingsRequested(const QString &page);
    void copyRequested(const QString &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Mode { Everything, Commands, Registries, Tags };
    struct Query {
        Mode mode = Mode::Everything;
        QString pattern;
        QString repository = {}; // whose tags are asked for
    };

    Query query() const;
    void find();
    void ask();
    void askForTags(const QString &repository, const QString &pattern);
    void askForMore(const QString &pattern);
    /// Nothing for what is no place.
    std::optional<Address> addressOf(const PaletteEntry &entry) const;
    void choose(Qt::KeyboardModifiers modifiers);
    void copyPullCommand(const PaletteEntry &entry);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int step, int rows);
    void fill();
    void showRows();
    void retranslate();
    void place();

    std::unique_ptr<Ui::PaletteDialog> m_ui;
    Workspace m_workspace;
    const Actions &m_actions;
    PageMenu &m_page;
    PaletteSources m_sources;
    Address m_current;
    PaletteModel m_model;
    QTimer m_delay;
    QPointer<api::ApiCallBase> m_call;
    QString m_tagsOf; // whose tags are in the model
    bool m_areAllTags = false; // of that repository
};

} // namespace quayside::ui
