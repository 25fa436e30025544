using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members.Medals;
using PartyBuilding.Core.Spreadsheets;

namespace PartyBuilding.Core.Statistics;

/// <summary>The medal list of a year as a sheet for visits: who, where, how to reach them, who is in hardship.</summary>
public sealed class MedalReport(MedalQueries medals)
{
    internal async Task<bool> WriteAsync(
        int year, ReportedUnit unit, Stream output, WorkbookCover cover, WorkbookIdentity identity, CancellationToken cancel)
    {
        if (await medals.ListAsync(year, MedalShow.All, OrgScope.Of(unit.Path), null, cancel) is not { } list)
            return false;
        await RosterWriter.WriteAsync(output, $"{year}年名单", Columns, list.Rows.ToAsyncEnumerable(), cover, identity, cancel);
        return true;
    }

    private static readonly IReadOnlyList<RosterColumn<MedalRow>> Columns =
    [
        RosterColumn<MedalRow>.Text("姓名", 12, m => m.Name),
        RosterColumn<MedalRow>.Text("性别", 6, m => CodeTableCatalogue.Embedded.Name(CodeStandards.Sex, m.SexCode, m.ReachedOn)),
        RosterColumn<MedalRow>.Date("出生日期", m => m.BirthDate),
        RosterColumn<MedalRow>.Date("入党时间", m => m.JoinedOn),
        RosterColumn<MedalRow>.Date("满年日期", m => m.ReachedOn),
        RosterColumn<MedalRow>.Text("所在支部", 36, m => m.Branch),
        RosterColumn<MedalRow>.Date("颁发日期", m => m.AwardedOn),
        RosterColumn<MedalRow>.Text("联系电话", 16, m => m.Phone),
        RosterColumn<MedalRow>.Text("住址", 36, m => m.Address),
        RosterColumn<MedalRow>.Text("生活困难", 10, m => m.IsInHardship ? "是" : null),
        RosterColumn<MedalRow>.Key(m => m.Key),
    ];
}
