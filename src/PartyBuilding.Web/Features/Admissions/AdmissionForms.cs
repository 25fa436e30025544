using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Admissions.Reading;
using PartyBuilding.Core.Admissions.Steps;
using PartyBuilding.Core.Common;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Admissions;

/// <summary>Finds the step of a form and fills what the form offers.</summary>
public sealed class AdmissionForms(AdmissionReader reader, AdmissionFormQueries offers, CurrentUser user, TimeProvider clock)
{
    /// <returns>False when there is no such case in scope, or no such step in its procedure.</returns>
    public async Task<bool> FillAsync(AdmissionStepForm form, Guid id, string kind, bool isFresh, CancellationToken cancel)
    {
        if (await reader.RecordAsync(id, user.Actor, user.Scope, clock.Today(), cancel) is not { } record
            || !Enum.TryParse<AdmissionStepKind>(kind, ignoreCase: true, out var known) || int.TryParse(kind, out _))
            return false;
        var way = record.Rail.FirstOrDefault(s => s.Step.Kind == known);
        var step = way?.Step ?? (known is AdmissionStepKind.Ended or AdmissionStepKind.KeptOutside ? AdmissionProcedure.Aside(known) : null);
        if (step is null || known is AdmissionStepKind.Application or AdmissionStepKind.PastRecord)
            return false;
        (form.Record, form.Step) = (record, step);
        form.IsOpen = way?.MayTake ?? (known == AdmissionStepKind.Ended ? record.MayEnd : record.MayKeepOutside);
        if (isFresh)
            (form.Version, form.Day) = (record.Version, clock.Today());
        await OfferAsync(form, cancel);
        return true;
    }

    private async Task OfferAsync(AdmissionStepForm form, CancellationToken cancel)
    {
        var inputs = form.Step.Fields.Select(f => f.Input).ToHashSet();
        if (inputs.Overlaps([StepInput.Mentors, StepInput.Sponsors]) || form.Step.Kind is AdmissionStepKind.BranchMeeting or AdmissionStepKind.ConversionMeeting)
        {
            var members = await offers.FullMembersAsync(form.Record.BranchKey, user.Scope, cancel);
            form.Members = [.. members.Select(m => new SelectListItem($"{m.Name}（{m.JoinedOn:yyyy-MM} 入党）", m.Key.ToString()))];
            // Those who may vote are counted from the register; the secretary puts right what differs.
            if (HasNothing(form) && form.Step.Kind is AdmissionStepKind.BranchMeeting or AdmissionStepKind.ConversionMeeting)
                form.Due ??= members.Count;
        }

        while (inputs.Contains(StepInput.Mentors) && form.People.Count < 3 || inputs.Contains(StepInput.Sponsors) && form.People.Count < 2)
            form.People.Add(new AdmissionPersonForm());
        if (inputs.Contains(StepInput.SponsorOpinions) && form.People.Count == 0)
            form.People.AddRange((await offers.SponsorsAsync(form.Record.Key, user.Scope, cancel)).Select(s => new AdmissionPersonForm { Key = s.Key }));
        if (inputs.Contains(StepInput.SponsorOpinions))
            form.Members = [.. (await offers.SponsorsAsync(form.Record.Key, user.Scope, cancel)).Select(m => new SelectListItem(m.Name, m.Key.ToString()))];
        if (inputs.Contains(StepInput.Group))
            form.Groups = [.. (await offers.GroupsAsync(form.Record.BranchId, cancel)).Select(g => new SelectListItem(g, g))];
    }

    private static bool HasNothing(AdmissionStepForm form) => form.Due is null && form.Attended is null;
}
