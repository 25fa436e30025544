using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reminders;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Reminders;

/// <summary>What is due in the reader's scope, for the desk and for the digest.</summary>
public sealed class ReminderPages(ReminderQueries queries, CurrentUser user, TimeProvider clock)
{
    /// <summary>Counts by kind; nothing for whoever has no business data.</summary>
    public async Task<IReadOnlyList<ReminderCount>> CountsAsync(CancellationToken cancel)
        => user.May(Permission.ViewOrganisations)
            ? [.. (await queries.ListAsync(user.Actor, user.Scope, clock.Today(), cancel)).GroupBy(r => r.Kind).Select(g => new ReminderCount(g.Key, g.Count(), g.Count(r => r.IsLate)))]
            : [];

    public async Task<ReminderPage> PageAsync(CancellationToken cancel)
        => new(
            user.Home?.Name ?? "", clock.Today(), [.. (await queries.ListAsync(user.Actor, user.Scope, clock.Today(), cancel)).GroupBy(r => r.Kind)],
            user.May(Permission.ExportMembers));
}
