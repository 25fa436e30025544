using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Checking;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>
/// Finds out for every row which organisation it is and which is its superior, in the register or in the sheet itself,
/// and puts superiors before those under them.
/// </summary>
internal sealed class OrganisationPlan
{
    private static readonly char[] Steps = ['/', '／', '>', '＞'];

    private readonly OrganisationRegister _register;
    private readonly ILookup<string, OrganisationEntry> _byCode;
    private readonly ILookup<string, OrganisationEntry> _byName;
    private readonly List<OrganisationEntry> _open = [];
    private readonly HashSet<OrganisationEntry> _placed = [];
    private readonly List<OrganisationEntry> _order = [];
    private readonly Dictionary<int, OrganisationEntry> _known = [];
    private readonly Dictionary<(object?, string), OrganisationEntry> _names = [];

    private OrganisationPlan(OrganisationRegister register, IReadOnlyList<OrganisationEntry> entries)
    {
        _register = register;
        _byCode = entries.Where(e => e.Row.Code.Length > 0).ToLookup(e => e.Row.Code, StringComparer.Ordinal);
        _byName = entries.Where(e => e.Row.Name.Length > 0).ToLookup(e => ChineseText.SearchKey(e.Row.Name), StringComparer.Ordinal);
    }

    /// <returns>The rows, superiors first.</returns>
    public static IReadOnlyList<OrganisationEntry> Order(OrganisationRegister register, IReadOnlyList<OrganisationEntry> entries)
    {
        var plan = new OrganisationPlan(register, entries);
        foreach (var entry in entries)
            plan.Place(entry);
        foreach (var entry in entries)
            plan.Repeated(entry);
        return plan._order;
    }

    private void Place(OrganisationEntry entry)
    {
        if (!_placed.Add(entry))
            return;
        _open.Add(entry);
        if (entry.Row.Code.Length > 0)
            entry.Known = _register.ByCode(entry.Row.Code);
        Superior(entry);
        if (entry is { Row.Code.Length: 0, Known: null })
            entry.Known = ByName(entry);
        else if (entry.Known is null && ByName(entry) is { } other && other.ClosedOn is null)
            entry.Found.Reject(OrganisationColumns.Code, "IMP-ORG-CODE", $"同一上级下已有“{other.Name}”，编号是 {other.Code}，不是 {entry.Row.Code}。", $"同一个党组织的，编号改为 {other.Code} 或留空；确是另一个的，改写全称。");
        if (entry.Known is null)
            NewOne(entry);
        _open.Remove(entry);
        _order.Add(entry);
    }

    private static void NewOne(OrganisationEntry entry)
    {
        if (entry.Row.Parent.Length == 0)
            entry.Found.Reject(OrganisationColumns.Parent, "IMP-REQUIRED", "没有填写上级党组织。", "新设的党组织要写明上级的全称或编号。");
        if (entry.Row.FoundedOn is null && !entry.Found.IsFaulty(OrganisationColumns.FoundedOn))
            entry.Found.Reject(OrganisationColumns.FoundedOn, "IMP-REQUIRED", "没有填写成立日期。", "新设的党组织要写明成立日期，例如 2008-05-01。");
    }

    private void Superior(OrganisationEntry entry)
    {
        var text = entry.Row.Parent;
        // The top of what somebody manages has its superior out of sight: what the sheet says of it is passed over.
        if (text.Length == 0 || (entry.Known is { } top && _register.ById(top.ParentId) is null))
            return;
        var names = text.Split(Steps, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var rows = RowsFor(names, entry, out var circle);
        if (circle)
        {
            entry.Found.Reject(OrganisationColumns.Parent, "IMP-ORG-CYCLE", $"上级关系绕成了一圈：{Circle(entry)}。", "对照批复改正其中一行的上级党组织。");
            return;
        }

        var organisations = OrganisationsFor(names).Where(o => rows.TrueForAll(r => r.Known?.Id != o.Id)).ToList();
        if (rows.Count + organisations.Count > 1 && entry.Known?.ParentId is { } now)
        {
            // Of several of one name it is the one under which it stands already.
            rows = rows.FindAll(r => r.Known?.Id == now);
            organisations = organisations.FindAll(o => o.Id == now);
        }

        switch (rows, organisations)
        {
            case ([var row], []):
                entry.ParentRow = row;
                break;
            case ([], [var organisation]):
                entry.Parent = organisation;
                break;
            case ([], []):
                var near = _register.Near(names[^1]);
                entry.Found.Reject(
                    OrganisationColumns.Parent, "ORG-PARENT", $"找不到上级党组织“{text}”，或它不在您的管理范围内。",
                    near.Count > 0 ? $"是不是{string.Join('、', near)}？改写全称或编号。" : "改写名册里的全称或编号；也是新设的，在本表里加上它的一行。");
                break;
            default:
                entry.Found.Reject(
                    OrganisationColumns.Parent, "IMP-ORG-PARENT-TWICE", $"有 {rows.Count + organisations.Count} 个“{text}”。",
                    $"改写组织编号{(organisations.Count > 0 ? $"，例如 {organisations[0].Code}" : "")}，或写成“上级的上级/上级”。");
                break;
        }
    }

    private List<OrganisationEntry> RowsFor(IReadOnlyList<string> names, OrganisationEntry asking, out bool circle)
    {
        var key = ChineseText.SearchKey(names[^1]);
        var rows = (_register.ByCode(key) is null && _byCode[key].Any() ? _byCode[key] : _register.ByCode(key) is { } known ? _byCode[ChineseText.SearchKey(known.Code)] : _byName[key]).ToList();
        // Its own name above itself, and nothing else of that name: a circle of one.
        circle = rows.Contains(asking) && rows.Count == 1 && OrganisationsFor(names).All(o => o.Id == asking.Known?.Id);
        foreach (var row in rows.Where(r => r != asking))
        {
            if (_open.Contains(row))
                circle = true;
            else
                Place(row);
        }

        return rows.FindAll(r => r != asking && (names.Count == 1 || UpperFits(r, names)));
    }

    private List<Organisation> OrganisationsFor(IReadOnlyList<string> names)
        => _register.ByCode(ChineseText.SearchKey(names[^1])) is { } numbered ? [numbered] : [.. _register.Named(names[^1]).Where(o => UpperFits(o, names))];

    private bool UpperFits(OrganisationEntry entry, IReadOnlyList<string> names)
        => entry.ParentRow is { } row ? row.Row.Name == names[^2] && (names.Count == 2 || UpperFits(row, [.. names.SkipLast(1)]))
            : entry.Parent is { } above && above.Name == names[^2] && UpperFits(above, [.. names.SkipLast(1)]);

    private bool UpperFits(Organisation organisation, IReadOnlyList<string> names)
    {
        var above = organisation;
        for (var i = names.Count - 2; i >= 0; i--)
        {
            above = _register.ById(above.ParentId);
            if (above is null || above.Name != names[i])
                return false;
        }

        return true;
    }

    private string Circle(OrganisationEntry entry)
        => string.Join(" → ", _open.SkipWhile(e => e.Row.Name != entry.Row.Parent && e.Row.Code != ChineseText.SearchKey(entry.Row.Parent)).Append(entry).Distinct().Select(e => e.Row.Name).Append(entry.Row.Parent));

    /// <summary>The organisation of exactly this name under the row's superior, or anywhere when the row names none and there is one only.</summary>
    private Organisation? ByName(OrganisationEntry entry)
    {
        if (entry.Row.Name.Length == 0 || entry.Found.IsFaulty(OrganisationColumns.Parent))
            return null;
        var named = _register.Named(entry.Row.Name);
        if (entry.Row.Parent.Length == 0)
            return named.Count == 1 ? named[0] : null;
        var under = named.Where(o => entry.ParentIdentity is int parent && o.ParentId == parent).ToList();
        // A closed one of the same name is its predecessor, unless the row itself speaks of a closed one.
        return under.FirstOrDefault(o => o.ClosedOn is null) ?? (entry.Row.ClosedOn is { } closed ? under.FirstOrDefault(o => o.ClosedOn == closed) : null);
    }

    private void Repeated(OrganisationEntry entry)
    {
        if (entry.Row.Code.Length > 0 && _byCode[entry.Row.Code].First() is var first && first != entry)
            entry.Found.Reject(OrganisationColumns.Code, "IMP-REPEATED", $"与第 {first.Row.Number} 行的组织编号相同。", "同一个党组织只保留一行；不同的改正编号。");
        else if (entry.Known is { } known && !_known.TryAdd(known.Id, entry))
            entry.Found.Reject(OrganisationColumns.Name, "IMP-REPEATED", $"与第 {_known[known.Id].Row.Number} 行是同一个党组织。", "同一个党组织只保留一行。");
        else if (entry.Row.Name.Length > 0 && !entry.Found.IsFaulty(OrganisationColumns.Parent) && entry.ParentIdentity is { } parent
            && !_names.TryAdd((parent, ChineseText.SearchKey(entry.Row.Name)), entry))
            entry.Found.Reject(OrganisationColumns.Name, "IMP-REPEATED", $"与第 {_names[(parent, ChineseText.SearchKey(entry.Row.Name))].Row.Number} 行同一上级、同名。", "同一个党组织只保留一行；不同的改写全称。");
    }
}
