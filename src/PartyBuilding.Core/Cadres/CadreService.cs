using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres;

/// <summary>Begins, changes and ends records of cadres.</summary>
public sealed class CadreService(
    PartyBuildingDbContext db, LedgerTransaction ledger, CadreDesk desk, PersonWriter people, IdNumberVault vault, CodeTableStore codes)
{
    /// <returns>Key of the cadre.</returns>
    public Task<Outcome<Guid>> RegisterAsync(RegisterCadre input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageCadres))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<Cadre>().AnyAsync(c => c.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = new List<Finding>();
                var organisation = await OrganisationAsync(input.OrganisationKey, input.Management, findings, context, cancel);
                if (input.EnteredOn > context.Today)
                    findings.Add(CadreFindings.Future("登记起始日期", nameof(input.EnteredOn)));
                var known = await KnownAsync(input, findings, context, cancel);
                var named = new NewPerson(PublicKey.New(context.At), input.Person, input.IdNumber, input.MissingIdReason, input.EnteredOn);
                if (known is null && findings.Count == 0)
                {
                    if (string.IsNullOrWhiteSpace(input.Person.Name))
                        findings.Add(CadreFindings.Missing("姓名", nameof(PersonDetails.Name)));
                    findings.AddRange(await people.CheckAsync(named, context.Today, cancel));
                }

                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var person = known ?? await people.AddAsync(named, no, cancel);
                var cadre = new Cadre { PublicId = input.Key, PersonId = person.Id, OrganisationId = organisation!.Id, Management = input.Management, EnteredOn = input.EnteredOn };
                db.Add(cadre);
                await desk.RefreshAsync(cadre, context.Today, cancel);
                desk.Record(context, "cadre.registered", new OpenCadre(cadre, person, organisation), $"登记干部，{organisation.Name}，{input.Management.Title()}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <returns>Key of the cadre.</returns>
    public Task<Outcome<Guid>> ChangeAsync(ChangeCadre input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var findings = new List<Finding>();
                var organisation = await OrganisationAsync(input.OrganisationKey, input.Management, findings, context, cancel);
                var text = ChineseText.Clean(input.PostText);
                if (text.Length > Cadre.LongestPostText)
                    findings.Add(CadreFindings.TooLong("现任职务", Cadre.LongestPostText, nameof(input.PostText)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                (open.Cadre.OrganisationId, open.Cadre.Management) = (organisation!.Id, input.Management);
                (open.Cadre.IsPostTextManual, open.Cadre.PostText) = (text.Length > 0, text.Length > 0 ? text : null);
                await desk.RefreshAsync(open.Cadre, context.Today, cancel);
                desk.Record(
                    context, "cadre.changed", open with { Organisation = organisation },
                    $"{organisation.Name}，{input.Management.Title()}，现任职务{(text.Length > 0 ? "手工填写" : "由职务组成")}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <returns>Key of the cadre.</returns>
    public Task<Outcome<Guid>> LeaveAsync(LeaveCadre input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                var catalogue = await codes.CurrentAsync(cancel);
                var findings = new List<Finding>();
                if (input.On > context.Today)
                    findings.Add(CadreFindings.Future("退出日期", nameof(input.On)));
                if (input.On < open.Cadre.EnteredOn)
                    findings.Add(CadreFindings.Before("退出日期", "登记起始日期", open.Cadre.EnteredOn, nameof(input.On)));
                if (catalogue.Entries(CodeStandards.CadreExit, context.Today).All(c => c.Code != input.Why))
                    findings.Add(CadreFindings.Code("退出方式", nameof(input.Why)));
                var posts = await db.Set<CadrePost>().CountAsync(p => p.CadreId == open.Cadre.Id && p.SupersededNo == Recorded.Current && p.ValidTo > input.On, cancel);
                if (posts > 0)
                    findings.Add(CadreFindings.PostsOpen(posts, nameof(input.On)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                (open.Cadre.LeftOn, open.Cadre.LeftWhy) = (input.On, input.Why);
                desk.Record(context, "cadre.left", open, $"退出干部队伍，{input.On:yyyy-MM-dd}，{catalogue.Name(CodeStandards.CadreExit, input.Why!, context.Today)}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task<Organisation?> OrganisationAsync(Guid key, CadreManagement management, List<Finding> findings, CommandContext context, CancellationToken cancel)
    {
        var found = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == key && o.ClosedOn == null, cancel);
        if (found is null)
            findings.Add(CadreFindings.Organisation("OrganisationKey"));
        else if (!CadreEditing.MayEdit(management, found.Path, context.Actor, context.Scope))
            findings.Add(CadreFindings.Management("Management"));
        return found;
    }

    /// <summary>The person that the ledger has already, by the key or by the number; somebody on the books elsewhere is a finding.</summary>
    private async Task<Person?> KnownAsync(RegisterCadre input, List<Finding> findings, CommandContext context, CancellationToken cancel)
    {
        var field = input.PersonKey is null ? nameof(input.IdNumber) : nameof(input.PersonKey);
        var holder = input.IdNumber is { } number ? (await vault.FindAsync(number, cancel)).FirstOrDefault() : null;
        if (input.PersonKey is null && holder is null)
            return null;
        var person = await db.People.SingleOrDefaultAsync(p => input.PersonKey == null ? p.Id == holder!.PersonId : p.PublicId == input.PersonKey, cancel);
        var branch = person is null ? null : await db.MembershipSpells.Where(s => s.PersonId == person.Id && s.BranchId != null).Select(s => s.BranchId).FirstOrDefaultAsync(cancel);
        if (person is null || (branch is { } id && !await db.Organisations.In(context.Scope).AnyAsync(o => o.Id == id, cancel)))
            findings.Add(CadreFindings.Elsewhere(field));
        else if (await db.Set<Cadre>().AnyAsync(c => c.PersonId == person.Id, cancel))
            findings.Add(CadreFindings.Known(field));
        else if (input.PersonKey is null && person.Name != ChineseText.PersonName(input.Person.Name))
            findings.Add(CadreFindings.OtherName(nameof(PersonDetails.Name)));
        return person;
    }
}
