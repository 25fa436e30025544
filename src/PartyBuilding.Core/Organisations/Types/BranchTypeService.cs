using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Types;

/// <summary>Says of which types a branch is.</summary>
public sealed class BranchTypeService(LedgerTransaction ledger, OrganisationDesk desk, BranchTypeWriter writer, CodeTableStore codes)
{
    public Task<Outcome<Guid>> SetAsync(SetBranchTypes input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenStandingAsync(input.OrganisationKey, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var findings = (await CheckAsync(organisation.Kind, input.Codes, context.Today, cancel)).ToList();
                if (input.From < organisation.FoundedOn || input.From > context.Today)
                    findings.Add(BranchTypeFindings.Date(organisation.FoundedOn));
                else if (await EarlyAsync(organisation.Id, input.Codes, input.From, cancel) is { } early)
                    findings.Add(early);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                await ApplyAsync(organisation, input.Codes, input.From, no, context, cancel);
                return Outcome<Guid>.Ok(input.OrganisationKey);
            },
            cancel);

    /// <summary>A change of types before the last one.</summary>
    internal async Task<Finding?> EarlyAsync(int organisationId, IReadOnlyCollection<string> chosen, DateOnly from, CancellationToken cancel)
    {
        var open = (await writer.OpenAsync(organisationId, cancel)).Select(t => t.Code);
        var latest = await writer.LatestAsync(organisationId, cancel);
        return from >= latest || open.ToHashSet(StringComparer.Ordinal).SetEquals(chosen) ? null : BranchTypeFindings.Date(latest);
    }

    internal async Task<IReadOnlyList<Finding>> CheckAsync(OrganisationKind kind, IReadOnlyList<string> chosen, DateOnly today, CancellationToken cancel)
    {
        if (chosen.Count == 0)
            return [];
        if (kind != OrganisationKind.Branch)
            return [BranchTypeFindings.OnlyBranches()];
        var known = (await codes.CurrentAsync(cancel)).Entries(CodeStandards.BranchType, today).Select(e => e.Code).ToHashSet(StringComparer.Ordinal);
        return chosen.All(known.Contains) ? [] : [BranchTypeFindings.Unknown()];
    }

    internal async Task ApplyAsync(
        Organisation organisation, IReadOnlyCollection<string> chosen, DateOnly from, long no, CommandContext context, CancellationToken cancel)
    {
        if (!await writer.SetAsync(organisation.Id, [.. chosen.Distinct(StringComparer.Ordinal)], from, no, cancel))
            return;
        var table = await codes.CurrentAsync(cancel);
        var names = chosen.Select(c => table.Name(CodeStandards.BranchType, c, from));
        desk.Record(
            context, "organisation.types-changed", organisation,
            chosen.Count == 0 ? $"{organisation.Name}不再有支部类型，{from:yyyy-MM-dd} 起" : $"{organisation.Name}的支部类型：{string.Join("、", names)}，{from:yyyy-MM-dd} 起", no);
    }
}
