using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.People.Sets;

namespace PartyBuilding.Core.Members.Proposals;

/// <summary>Proposals in words.</summary>
public static class ProposalWords
{
    public static readonly IReadOnlyDictionary<ProposalStatus, string> Statuses = new Dictionary<ProposalStatus, string>
    {
        [ProposalStatus.Waiting] = "待审", [ProposalStatus.Approved] = "已批准", [ProposalStatus.Refused] = "不批准", [ProposalStatus.Withdrawn] = "已撤回",
    };

    /// <summary>What it asks for, without any value.</summary>
    public static string Of(CorrectionProposal proposal) => Of(proposal.Kind, proposal.SetKey, proposal.Values.Select(v => v.Field));

    public static string Of(ProposalKind kind, string? set, IEnumerable<string> fields)
    {
        var labels = string.Join('、', fields.Select(f => Label(set, f)));
        var title = InfoSets.Find(set)?.Title;
        return kind switch
        {
            ProposalKind.Basics => labels,
            ProposalKind.AddRow => $"“{title}”增加一行",
            ProposalKind.ChangeRow => $"“{title}”的{labels}",
            _ => $"“{title}”删除一行",
        };
    }

    public static string Label(string? set, string field)
        => set is null ? BasicField.Find(field)?.Label ?? field : InfoSets.Find(set)?.Find(field)?.Label ?? field;

    /// <summary>A stored value as it is read.</summary>
    public static string Show(string? set, string field, string? value, CodeTableCatalogue codes, DateOnly today)
    {
        if (value is null)
            return "（空）";
        if (set is not null)
            return InfoSets.Find(set)?.Find(field) is { } known ? InfoText.Show(known, value, codes, today) : value;
        return BasicField.Find(field)?.Standard is { } standard ? codes.Name(standard, value, today) ?? value : value;
    }
}
