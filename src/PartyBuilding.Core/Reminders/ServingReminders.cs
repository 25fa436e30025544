using PartyBuilding.Core.Access;
using PartyBuilding.Core.CoBuilding;
using PartyBuilding.Core.ServiceCentres;

namespace PartyBuilding.Core.Reminders;

/// <summary>What agreements and service centres have promised and not held in the last month, quarter or week (简报S000 L355, L533).</summary>
public sealed class ServingReminders(AgreementQueries agreements, CentreQueries centres)
{
    // A reader over many gets one line, as for meetings.
    private const int Few = 10;

    public async Task<IReadOnlyList<Reminder>> ReadAsync(Actor reader, OrgScope scope, DateOnly today, CancellationToken cancel)
    {
        if (!reader.May(Permission.ViewMembers))
            return [];
        List<Reminder> found =
        [
            .. (await agreements.LatelyMissingAsync(scope, today, cancel)).Select(a => One(a.Title, a.Organisation, string.Join("；", a.Missing), ReminderTarget.Agreement, a.Key)),
            .. (await centres.LatelyMissingAsync(scope, today, cancel)).Select(c => One(c.Name, c.Keeper, c.Missing, ReminderTarget.ServiceCentre, c.Key)),
        ];
        return found.Count <= Few ? found : [.. found.GroupBy(r => r.Target).Select(Many)];
    }

    private static Reminder One(string subject, string where, string missing, ReminderTarget target, Guid key)
        => new(ReminderKind.Serving, null, false, subject, where, $"{missing}；办了的请补登记。", target, key);

    private static Reminder Many(IGrouping<ReminderTarget, Reminder> group) => group.Key == ReminderTarget.Agreement
        ? new(ReminderKind.Serving, null, false, "共建协议", "", $"{group.Count()} 份协议上个月或上个季度没有约定的活动。", group.Key, Guid.Empty)
        : new(ReminderKind.Serving, null, false, "服务中心", "", $"{group.Count()} 个站点上一周没有志愿者专场。", group.Key, Guid.Empty);
}
