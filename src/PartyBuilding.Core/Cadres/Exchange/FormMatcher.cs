using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>Finds whose form a file is among the cadres in office in scope: by the number, else by name and month of birth.</summary>
public sealed class FormMatcher(PartyBuildingDbContext db, IdNumberVault vault)
{
    public async Task<(FormMatch Match, int? CadreId)> MatchAsync(ApprovalForm form, OrgScope scope, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (IdNumber.Read(form[FormElements.Number]) is { IsValid: true, Number: { } number })
        {
            var holders = (await vault.FindAsync(number, cancel)).Select(h => h.PersonId).ToList();
            var held = await Cadres(scope).Where(c => holders.Contains(c.PersonId)).Select(c => (int?)c.Id).FirstOrDefaultAsync(cancel);
            if (held is not null)
                return (FormMatch.Number, held);
        }

        var candidates = await CandidatesAsync(form, scope, cancel);
        if (candidates.Count == 0)
            return (FormMatch.Nobody, null);
        var same = candidates.Where(c => IsBornIn(c.BirthDate, FormDates.Month(form[FormElements.Birth]))).ToList();
        return same.Count == 1 ? (FormMatch.NameAndBirth, same[0].CadreId) : (FormMatch.Candidates, null);
    }

    /// <summary>Cadres of that name.</summary>
    public async Task<IReadOnlyList<FormCandidate>> CandidatesAsync(ApprovalForm form, OrgScope scope, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        var name = ChineseText.PersonName(form[FormElements.Name]);
        return await Cadres(scope).Where(c => c.Person!.Name == name).OrderBy(c => c.Id)
            .Select(c => new FormCandidate(c.Id, c.PublicId, c.Person!.Name, c.Person.BirthDate, c.PostText, c.Organisation!.Name)).Take(20).ToListAsync(cancel);
    }

    private IQueryable<Cadre> Cadres(OrgScope scope)
    {
        var seen = db.Organisations.In(scope).Select(o => o.Id);
        return db.Set<Cadre>().AsNoTracking().Where(c => c.LeftOn == null && seen.Contains(c.OrganisationId));
    }

    private static bool IsBornIn(DateOnly? born, DateOnly? month) => month is null || (born is { } day && day.Year == month.Value.Year && day.Month == month.Value.Month);
}
