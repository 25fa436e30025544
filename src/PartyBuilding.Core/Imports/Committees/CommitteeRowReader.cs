using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;

namespace PartyBuilding.Core.Imports.Committees;

/// <summary>Reads a row of a sheet of committees; everything that cannot be read is told at once.</summary>
internal sealed class CommitteeRowReader(CodeTableCatalogue codes, DateOnly today)
{
    private static readonly Dictionary<string, CommitteePostKind> Posts = Enum.GetValues<CommitteePostKind>()
        .ToDictionary(CommitteeWords.Post, p => p, StringComparer.Ordinal);

    private static readonly Dictionary<string, CommitteeElection> Elections = new(StringComparer.Ordinal)
    {
        ["党员大会"] = CommitteeElection.Assembly, ["党员代表大会"] = CommitteeElection.Congress, ["党代会"] = CommitteeElection.Congress,
    };

    public CommitteeSheetRow Read(RowFindings found)
    {
        var cells = new CellReader(found, codes, today);
        return new CommitteeSheetRow
        {
            Line = found.Row.Number,
            Organisation = cells.Text(CommitteeColumns.Organisation, 120, required: true) ?? "",
            StartsOn = cells.Date(CommitteeColumns.StartsOn, required: true),
            Years = cells.Count(CommitteeColumns.Years, 1, 20),
            Number = cells.Count(CommitteeColumns.Number, 1, 200),
            Election = cells.Word(CommitteeColumns.Election, Elections),
            Approval = cells.Text(CommitteeColumns.Approval, 100),
            Name = ChineseText.PersonName(cells.Text(CommitteeColumns.Name, 60, required: true)),
            IdNumber = cells.IdNumber(CommitteeColumns.IdNumber),
            Record = cells.Key(CommitteeColumns.Record),
            Post = cells.Word(CommitteeColumns.Post, Posts, required: true),
            Duty = cells.Text(CommitteeColumns.Duty, 100),
            From = cells.Date(CommitteeColumns.From),
            RepliedOn = cells.Date(CommitteeColumns.RepliedOn),
            Reply = cells.Text(CommitteeColumns.Reply, 100),
            EndedOn = cells.Date(CommitteeColumns.EndedOn),
        };
    }
}
