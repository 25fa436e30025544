using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Dimensions;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Saved;
using PartyBuilding.Core.Rules;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>Reads what the pages of a table show around it.</summary>
public sealed class AnalysisPages(DimensionCatalogue catalogue, CrossTabs tables, SavedQueries conditions, SavedAnalyses saved, CurrentUser user)
{
    /// <summary>The question of an address, its condition looked up by the key.</summary>
    public async Task<Outcome<AnalysisQuery>> ReadAsync(AnalysisForm form, CancellationToken cancel)
    {
        Condition? condition = null;
        if (form.Condition is { } key)
        {
            condition = user.May(Permission.ViewMembers) && await conditions.FindAsync(key, user.Actor, user.Scope, cancel) is { } kept ? kept.Query.Condition
                : (await saved.FindAsync(key, user.Actor, user.Scope, cancel))?.Query.Condition;
            if (condition is null)
                return Outcome<AnalysisQuery>.Refused(new Finding("ANALYSIS", RuleForce.Must, "这个条件已经不在了，请重新选择。", nameof(AnalysisForm.Condition)));
        }

        var (query, fault) = form.Read(condition);
        return query is null ? Outcome<AnalysisQuery>.Refused(new Finding("ANALYSIS", RuleForce.Must, fault!, nameof(AnalysisForm.AsAt))) : Outcome<AnalysisQuery>.Ok(query);
    }

    /// <summary>The question as it is saved: with the figures of documents.</summary>
    public async Task<Outcome<AnalysisPage>> CountAsync(AnalysisForm form, CancellationToken cancel)
    {
        var record = form.Saved is { } key ? await saved.FindAsync(key, user.Actor, user.Scope, cancel) : null;
        var read = await ReadAsync(form, cancel);
        if (read.Value is not { } query)
            return Outcome<AnalysisPage>.From(read);
        // Figures of documents belong to rows: other rows, no figures.
        var targets = record is not null && record.Query.Subject == query.Subject && record.Query.Row == query.Row ? record.Query.Targets : [];
        var counted = await tables.CountAsync(query with { Targets = targets }, user.Scope, cancel);
        return counted.Value is { } table ? Outcome<AnalysisPage>.Ok(await PageAsync(form, null, table, cancel)) : Outcome<AnalysisPage>.From(counted);
    }

    /// <param name="typed">What was typed to save it; null for what is saved.</param>
    public async Task<AnalysisPage> PageAsync(AnalysisForm form, SaveAnalysisForm? typed, CrossTab? table, CancellationToken cancel)
    {
        var record = form.Saved is { } key ? await saved.FindAsync(key, user.Actor, user.Scope, cancel) : null;
        var save = typed ?? new SaveAnalysisForm
        {
            Name = record?.Name, Shared = record?.Shared ?? false, Version = record?.Version,
            Targets = [.. (table?.Targets ?? []).Select(t => new TargetForm { Category = t.Category, Percent = t.Percent.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), Document = t.Document })],
        };
        if (save.SubmissionId == Guid.Empty)
            save.SubmissionId = Guid.CreateVersion7();
        while (save.Targets.Count < AnalysisQuery.MostTargets && (save.Targets.Count == 0 || !string.IsNullOrEmpty(save.Targets[^1].Category)))
            save.Targets.Add(new TargetForm());
        return new AnalysisPage(
            form, save, catalogue, user.May(Permission.ViewMembers) ? await conditions.ListAsync(user.Actor, user.Scope, cancel) : [], table, record,
            user.May(Permission.ExportStatistics), user.May(form.Subject == AnalysisSubject.Members ? Permission.ViewMembers : Permission.ViewOrganisations));
    }
}
