using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports.Kinds;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Imports.Organisations;

/// <summary>Carries one row of a sheet of organisations out by the commands of the forms.</summary>
public sealed class OrganisationRowCommands(
    PartyBuildingDbContext db, SheetCommands commands, OrganisationService organisations, OrganisationMoveService moves, OrganisationClosingService closings,
    UnitLinkService links)
{
    internal async Task CarryOutAsync(OrganisationEntry entry, OrganisationRegister register, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        if (entry.ParentRow is { } above && above.Found.Rejects && above.Known is null)
            entry.Found.Reject(OrganisationColumns.Parent, "IMP-ORG-PARENT-ROW", $"上级在第 {above.Row.Number} 行，那一行不能导入。", "先改好那一行，两行一起导入。");
        if (entry.Found.Rejects)
            return;
        if (entry.Known is { } known)
            await ChangeAsync(entry, known, register, context, pass, cancel);
        else
            await SetUpAsync(entry, context, pass, cancel);
    }

    /// <summary>Closes what the row says is closed, after everything else.</summary>
    internal async Task<IReadOnlyList<Finding>> CloseAsync(OrganisationEntry entry, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        if (entry.Row.ClosedOn is not { } day || entry.Key is not { } key)
            return [];
        if (entry.Known is not null && !entry.Differences.Any(d => d.Field == OrganisationColumns.ClosedOn && pass.Takes(entry.Row.Number, d)))
            return [];
        var findings = await commands.RowAsync(
            async () => SheetCommands.Faults(
                await closings.CloseAsync(new CloseOrganisation(key, await VersionAsync(key, cancel), day, Occasion: RuleOccasion.Record), context, cancel),
                (nameof(CloseOrganisation.EffectiveOn), OrganisationColumns.ClosedOn)),
            cancel);
        if (findings.Count == 0 && entry.Known is { } known)
            pass.Note(entry.Row.Number, known.Id, created: false);
        return [.. findings.Select(f => f with { Field = OrganisationColumns.ClosedOn })];
    }

    private async Task SetUpAsync(OrganisationEntry entry, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        var row = entry.Row;
        var with = row.Approval is { } approval ? context with { Reason = $"批准文号 {approval}；{context.Reason}" } : context;
        var input = new SetUpOrganisation(entry.ParentKey, row.Name, row.Kind!.Value, row.FoundedOn!.Value, row.Code, row.Reviews ?? false,
            Approval: row.Approval is null ? null : new ApprovalDocument(row.Approval, row.ApprovedOn), Occasion: RuleOccasion.Record);
        var findings = await commands.RowAsync(
            async () =>
            {
                var made = await organisations.SetUpAsync(input, with, cancel);
                if (!made.IsOk)
                    return SheetCommands.Faults(made);
                entry.Key = made.Value;
                return await UnitsAsync(row, made.Value, row.FoundedOn.Value, OrganisationColumns.FoundedOn, context, cancel);
            },
            cancel);
        foreach (var finding in findings)
            entry.Found.Add(finding, rejects: true);
        if (findings.Count == 0)
            pass.Note(row.Number, await IdAsync(entry.Key!.Value, cancel), created: true);
    }

    private async Task ChangeAsync(
        OrganisationEntry entry, Organisation known, OrganisationRegister register, CommandContext context, SheetPass pass, CancellationToken cancel)
    {
        entry.Key = known.PublicId;
        if (known.ClosedOn is { } closed)
        {
            if (entry.Row.ClosedOn != closed)
                entry.Found.Note(OrganisationColumns.ClosedOn, "ORG-CLOSED", $"{known.Name}已经在 {closed:yyyy-MM-dd} 撤销，导入不再改动。", "确需恢复的，联系区委组织部。");
            return;
        }

        if (entry.Row.FoundedOn is { } founded && founded != known.FoundedOn)
            entry.Found.Note(OrganisationColumns.FoundedOn, "IMP-ORG-FOUNDED", $"名册里的成立日期是 {known.FoundedOn:yyyy-MM-dd}，导入不改成立日期。", "核对批复；名册有误的，联系区委组织部。");
        entry.Differences = OrganisationDifferences.Of(entry, register);
        var taken = entry.Differences.Where(d => pass.Takes(entry.Row.Number, d)).Select(d => d.Field).ToHashSet(StringComparer.Ordinal);
        taken.Remove(OrganisationColumns.ClosedOn);
        if (taken.Count == 0)
            return;
        var findings = await commands.RowAsync(() => ApplyAsync(entry, known, taken, context, cancel), cancel);
        foreach (var finding in findings)
            entry.Found.Add(finding, rejects: true);
        if (findings.Count == 0)
            pass.Note(entry.Row.Number, known.Id, created: false);
    }

    private async Task<IReadOnlyList<Finding>> ApplyAsync(
        OrganisationEntry entry, Organisation known, HashSet<string> taken, CommandContext context, CancellationToken cancel)
    {
        var (row, key, day) = (entry.Row, known.PublicId, entry.Row.ChangedOn ?? context.Today);
        var findings = new List<Finding>();
        if (taken.Overlaps([OrganisationColumns.Name, OrganisationColumns.Kind, OrganisationColumns.Reviews]))
        {
            findings.AddRange(SheetCommands.Faults(await organisations.ChangeAsync(
                new ChangeOrganisation(
                    key, await VersionAsync(key, cancel), taken.Contains(OrganisationColumns.Name) ? row.Name : known.Name,
                    taken.Contains(OrganisationColumns.Kind) ? row.Kind!.Value : known.Kind, taken.Contains(OrganisationColumns.Reviews) ? row.Reviews!.Value : known.ReviewsReturns, day),
                context, cancel)));
        }

        if (taken.Contains(OrganisationColumns.Parent))
        {
            findings.AddRange(SheetCommands.Faults(
                await moves.MoveAsync(new MoveOrganisation(key, await VersionAsync(key, cancel), entry.ParentKey ?? Guid.Empty, day, Occasion: RuleOccasion.Record), context, cancel),
                (nameof(MoveOrganisation.ToParentKey), OrganisationColumns.Parent)));
        }

        if (taken.Contains(OrganisationColumns.Unit))
            findings.AddRange(await UnitsAsync(row, key, day, OrganisationColumns.ChangedOn, context, cancel));
        return findings;
    }

    private async Task<IReadOnlyList<Finding>> UnitsAsync(
        OrganisationSheetRow row, Guid key, DateOnly from, string dateColumn, CommandContext context, CancellationToken cancel)
    {
        (string, string)[] columns =
        [
            (nameof(EnterUnit.Name), OrganisationColumns.Unit), (nameof(LinkUnit.UnitKey), OrganisationColumns.Unit), (nameof(EnterUnit.Kind), OrganisationColumns.Link),
            (nameof(EnterUnit.From), dateColumn),
        ];
        if (row.Link == UnitLinkKind.SameAsSuperior)
            return SheetCommands.Faults(await links.LinkAsync(new LinkUnit(key, null, UnitLinkKind.SameAsSuperior, from), context, cancel), columns);
        var kind = row.Link ?? (row.Units.Count > 1 ? UnitLinkKind.Joint : UnitLinkKind.LegalUnit);
        if (row.Link is not null && row.Units.Count == 0)
            return [new Finding("UNIT-NAME", RuleForce.Must, "写了与单位的关系，没有写单位名称。", OrganisationColumns.Unit, "补上单位名称，或把与单位的关系留空。")];
        if (row.Units.Count > 1 && kind != UnitLinkKind.Joint)
            return [new Finding("IMP-UNIT-COUNT", RuleForce.Must, $"{UnitWords.Kind(kind)}只能有一个单位，这里写了 {row.Units.Count} 个。", OrganisationColumns.Unit, "几个单位联合成立的，与单位的关系写“联合党支部”。")];
        var findings = new List<Finding>();
        foreach (var unit in row.Units)
            findings.AddRange(SheetCommands.Faults(await links.EnterAsync(new EnterUnit(key, unit.Code, unit.Name, kind, from), context, cancel), columns));
        return findings;
    }

    private Task<int> VersionAsync(Guid key, CancellationToken cancel) => db.Organisations.Where(o => o.PublicId == key).Select(o => o.Version).SingleAsync(cancel);

    private Task<int> IdAsync(Guid key, CancellationToken cancel) => db.Organisations.Where(o => o.PublicId == key).Select(o => o.Id).SingleAsync(cancel);
}
