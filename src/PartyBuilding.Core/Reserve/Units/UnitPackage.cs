using PartyBuilding.Core.Reserve.Candidates;

namespace PartyBuilding.Core.Reserve.Units;

/// <summary>
/// What a unit submits, in the order of the circular (S000 L221-233): the list of the recommended; for each of them
/// recommendation sheet, application form, investigation material and petitions; the roster of all who applied, with the forms of those not listed.
/// </summary>
public sealed record UnitPackage(IReadOnlyList<PackageItem> Items)
{
    public static UnitPackage Of(SelectionUnit unit)
    {
        var items = new List<PackageItem> { new("推荐人选名册", null, unit.DecidedOn is not null, "还没有确定推荐人选。") };
        foreach (var candidate in Recommended(unit))
        {
            var name = candidate.Person!.Name;
            items.Add(new PackageItem("推荐表", candidate, unit.DecidedOn is not null, $"{name}没有推荐表。"));
            items.Add(new PackageItem("申报表", candidate, unit.Round!.Basis == Rounds.SelectionBasis.Handbook2008 || candidate.FormOn is not null, $"{name}没有申报表。"));
            items.Add(new PackageItem("考察材料", candidate, candidate.Investigation is not null, $"{name}没有考察材料。"));
            if (candidate.Petitions.Count > 0)
                items.Add(new PackageItem("信访材料和调查处理情况", candidate, candidate.Petitions.TrueForAll(p => p.HandledOn is not null), null));
        }

        items.Add(new PackageItem("个人申报汇总名册", null, true, null));
        items.AddRange(unit.Candidates.Where(c => c.HasApplied && !IsListed(c)).OrderBy(c => c.Person!.NameSort, StringComparer.Ordinal)
            .Select(c => new PackageItem("申报表（未列入）", c, c.FormOn is not null, $"{c.Person!.Name}没有申报表。")));
        return new UnitPackage(items);
    }

    /// <summary>What is missing, in words. Petitions have a rule of their own.</summary>
    public PackageFacts Facts(SelectionUnit unit, DateOnly on) => new(
        [
            .. Items.Where(i => !i.IsThere && i.Missing is not null).Select(i => i.Missing!),
            .. unit.PublicTo is { } to && to < on ? Array.Empty<string>() : [unit.PublicTo is null ? "还没有公示。" : $"公示到 {unit.PublicTo:M月d日} 才结束。"],
            .. unit.Candidates.Where(c => c.HasApplied && !IsListed(c) && c.Status != CandidateStatus.Ineligible && c.TalkedOn is null)
                .Select(c => $"{c.Person!.Name}申报未列入，还没有谈话说明。"),
        ],
        [.. Recommended(unit).Where(c => c.Petitions.Exists(p => p.HandledOn is null)).Select(c => c.Person!.Name)]);

    private static IEnumerable<SelectionCandidate> Recommended(SelectionUnit unit)
        => unit.Candidates.Where(IsListed).OrderBy(c => c.Person!.NameSort, StringComparer.Ordinal);

    private static bool IsListed(SelectionCandidate candidate)
        => candidate.Status is CandidateStatus.Recommended or CandidateStatus.Accepted or CandidateStatus.Rejected;
}
