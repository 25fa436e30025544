using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Organisations.Profiles;
using PartyBuilding.Core.Organisations.Types;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations;

/// <summary>Sets organisations up and changes their name, kind and duty. Moving and closing have services of their own.</summary>
public sealed partial class OrganisationService(
    PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, ApprovalBook approvals, BranchTypeService types, ProfileService profiles)
{
    public const int LongestName = 120;

    /// <returns>Public key of the new organisation.</returns>
    public Task<Outcome<Guid>> SetUpAsync(SetUpOrganisation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageOrganisations))
                    return Outcome<Guid>.Forbidden();
                if (input.Key is { } sent && await db.Organisations.In(context.Scope).AnyAsync(o => o.PublicId == sent, cancel))
                    return Outcome<Guid>.Ok(sent);
                var findings = CheckName(input.Name, input.Kind).ToList();
                findings.AddRange(await types.CheckAsync(input.Kind, input.Types ?? [], context.Today, cancel));
                if (input.FoundedOn > context.Today)
                    findings.Add(OrganisationFindings.Future(nameof(input.FoundedOn)));
                var parent = await ParentOfNewAsync(input, context, cancel);
                findings.AddRange(parent.Findings);
                // The district itself is founded by nobody above it here.
                if (input.ParentKey is not null)
                    findings.AddRange(await approvals.CheckAsync(ApprovalKind.SetUp, input.Approval, input.FoundedOn, context, cancel, input.IsRecordedFact, input.Occasion));
                var code = await CodeAsync(input.Code, parent.Value, findings, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var organisation = await AddAsync(input, code, parent.Value, context, cancel);
                var floor = parent.Value is { } above ? (await desk.PlacementAsync(above.Id, cancel)).PostedFrom : Month.Of(input.FoundedOn).Value;
                int[] touched = parent.Value is { } over ? [over.Id] : [];
                db.OrganisationPlacements.Add(new OrganisationPlacement
                {
                    OrganisationId = organisation.Id,
                    ParentId = organisation.ParentId,
                    Path = organisation.Path,
                    Name = organisation.Name,
                    Kind = organisation.Kind,
                    ValidFrom = input.FoundedOn,
                    PostedFrom = await desk.MonthAsync(input.FoundedOn, floor, touched, cancel),
                    RecordedNo = no,
                });
                approvals.Keep(organisation, ApprovalKind.SetUp, input.Approval, input.FoundedOn, no);
                await types.ApplyAsync(organisation, input.Types ?? [], input.FoundedOn, no, context, cancel);
                desk.Record(
                    context, "organisation.set-up", organisation,
                    $"成立{organisation.Name}，{input.FoundedOn:yyyy-MM-dd} 起{ApprovalWords.Behind(input.Approval)}", no);
                return Outcome<Guid>.Ok(organisation.PublicId);
            },
            cancel);

    public Task<Outcome<Guid>> ChangeAsync(ChangeOrganisation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var organisation = opened.Value!;
                var placement = await desk.PlacementAsync(organisation.Id, cancel);
                var findings = CheckName(input.Name, input.Kind).ToList();
                if (input.EffectiveOn > context.Today)
                    findings.Add(OrganisationFindings.Future(nameof(input.EffectiveOn)));
                if (input.EffectiveOn < placement.ValidFrom)
                    findings.Add(OrganisationFindings.Before(placement.ValidFrom, "上一次变动", nameof(input.EffectiveOn)));
                findings.AddRange(await CheckKindAsync(organisation, input.Kind, cancel));
                findings.AddRange(await types.CheckAsync(input.Kind, input.Types ?? [], context.Today, cancel));
                if (input.Types is { } wanted && await types.EarlyAsync(organisation.Id, wanted, input.EffectiveOn, cancel) is { } early)
                    findings.Add(early);
                if (input.HasSeal is { } hasSeal && await profiles.NoteSealAsync(organisation.Id, hasSeal, input.Name, input.Kind, cancel) is { } unnamed)
                    findings.Add(unnamed);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                if (input.Types is not null || input.Kind != OrganisationKind.Branch)
                    await types.ApplyAsync(organisation, input.Kind == OrganisationKind.Branch ? input.Types! : [], input.EffectiveOn, no, context, cancel);
                await ApplyAsync(organisation, placement, input, no, context, cancel);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task ApplyAsync(
        Organisation organisation, OrganisationPlacement placement, ChangeOrganisation input, long no, CommandContext context, CancellationToken cancel)
    {
        var name = ChineseText.Clean(input.Name);
        var before = new { organisation.Name, Kind = OrganisationWords.Kind(organisation.Kind), organisation.ReviewsReturns };
        if (name != organisation.Name || input.Kind != organisation.Kind)
        {
            desk.Replace(placement, new OrganisationPlacement
            {
                OrganisationId = organisation.Id,
                ParentId = organisation.ParentId,
                Path = organisation.Path,
                Name = name,
                Kind = input.Kind,
                ValidFrom = input.EffectiveOn,
                PostedFrom = await desk.MonthAsync(input.EffectiveOn, placement.PostedFrom, [organisation.Id], cancel),
                RecordedNo = no,
            });
        }

        organisation.Name = name;
        organisation.Initials = InitialsOf(name);
        organisation.Kind = input.Kind;
        organisation.ReviewsReturns = input.ReviewsReturns;
        desk.Record(
            context, "organisation.changed", organisation,
            before.Name == name ? $"修改{name}的基本信息" : $"{before.Name}更名为{name}，{input.EffectiveOn:yyyy-MM-dd} 起", no,
            new { before, after = new { Name = name, Kind = OrganisationWords.Kind(input.Kind), input.ReviewsReturns } });
    }

    private async Task<Outcome<Organisation>> ParentOfNewAsync(SetUpOrganisation input, CommandContext context, CancellationToken cancel)
    {
        // Only an empty district has a first organisation without a parent.
        if (input.ParentKey is null && !await db.OrganisationPlacements.AnyAsync(cancel))
            return new Outcome<Organisation>(OutcomeKind.Ok, null, []);
        return await desk.ParentAsync(input.ParentKey, input.FoundedOn, nameof(input.ParentKey), context, cancel);
    }

    private async Task<Organisation> AddAsync(
        SetUpOrganisation input, string code, Organisation? parent, CommandContext context, CancellationToken cancel)
    {
        var name = ChineseText.Clean(input.Name);
        var key = input.Key ?? PublicKey.New(context.At);
        var organisation = new Organisation
        {
            PublicId = key,
            Code = code,
            Name = name,
            Initials = InitialsOf(name),
            Kind = input.Kind,
            ParentId = parent?.Id,
            // The path holds the key that the database gives; until then something unique that is no path of anybody.
            Path = $"new/{key:N}",
            FoundedOn = input.FoundedOn,
            ReviewsReturns = input.ReviewsReturns,
        };
        db.Organisations.Add(organisation);
        await db.SaveChangesAsync(cancel);
        organisation.Path = OrganisationPath.Of(parent?.Path, organisation.Id);
        organisation.SortOrder = organisation.Id;
        return organisation;
    }

    private async Task<string> CodeAsync(string? given, Organisation? parent, List<Finding> findings, CancellationToken cancel)
    {
        var code = ChineseText.SearchKey(given);
        if (code.Length > 0)
        {
            if (!CodePattern().IsMatch(code))
                findings.Add(OrganisationFindings.CodeForm(nameof(SetUpOrganisation.Code)));
            else if (await OrganisationCodes.TakenAsync(db, code, cancel))
                findings.Add(OrganisationFindings.CodeTaken(code, nameof(SetUpOrganisation.Code)));
            return code;
        }

        return await OrganisationCodes.NextAsync(db, parent, cancel);
    }

    private async Task<IReadOnlyList<Finding>> CheckKindAsync(Organisation organisation, OrganisationKind kind, CancellationToken cancel)
    {
        if (kind == organisation.Kind)
            return [];
        var members = await db.MembershipSpells.CountAsync(s => s.BranchId == organisation.Id, cancel);
        var children = await db.Organisations.CountAsync(o => o.ParentId == organisation.Id && o.ClosedOn == null, cancel);
        return members + children > 0 ? [OrganisationFindings.NeedsReorganisation(organisation.Name, members, children)] : [];
    }

    private static IEnumerable<Finding> CheckName(string? name, OrganisationKind kind)
    {
        if (ChineseText.Clean(name) is not { Length: > 0 and <= LongestName })
            yield return OrganisationFindings.NameMissing("Name");
        if (!Enum.IsDefined(kind))
            yield return OrganisationFindings.KindMissing("Kind");
    }

    private static string InitialsOf(string name) => Pinyin.Initials(name, isPerson: false);

    [GeneratedRegex("^[A-Z0-9-]{1,32}$", RegexOptions.None, 100)]
    private static partial Regex CodePattern();
}
