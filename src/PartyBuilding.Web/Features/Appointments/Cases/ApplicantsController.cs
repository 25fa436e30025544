using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Appointments.Cases;

/// <summary>Open selection and competition: announcement, applications, qualification and examination.</summary>
[Route("appointments/cases/{id:guid}")]
[Allow(Permission.ManageAppointments)]
public sealed class ApplicantsController(ApplicantService applicants, CaseSteps steps) : Controller
{
    [HttpGet("announce")]
    public Task<IActionResult> Announce(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Announce", id, null, new StepForm(), cancel);

    [HttpPost("announce")]
    public Task<IActionResult> Announce(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Announce", id, null, form, "公告已登记。", context =>
        applicants.AnnounceAsync(new AnnounceSelection(id, form.Version, form.On, form.Text, form.AppraisedOn), context, cancel), cancel);

    [HttpGet("apply")]
    public Task<IActionResult> Apply(Guid id, Guid? from, CancellationToken cancel) => steps.ShowAsync(this, "Apply", id, null, new StepForm { From = from }, cancel);

    [HttpPost("apply")]
    public Task<IActionResult> Apply(Guid id, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Apply", id, null, form, "报名已登记。", context =>
        applicants.ApplyAsync(new AddApplicant(id, form.Version, form.SubmissionId, form.CadreKey, form.Name, form.Unit, form.IsInside), context, cancel), cancel);

    [HttpGet("applicants/{applicant:guid}")]
    public Task<IActionResult> Review(Guid id, Guid applicant, CancellationToken cancel) => steps.ShowAsync(this, "Review", id, applicant, new StepForm(), cancel);

    [HttpPost("applicants/{applicant:guid}")]
    public Task<IActionResult> Review(Guid id, Guid applicant, StepForm form, CancellationToken cancel) => steps.SendAsync(this, "Review", id, applicant, form, "已登记。", context =>
        applicants.ReviewAsync(new ReviewApplicant(id, form.Version, applicant, form.IsQualified, form.WhyNot, form.Written, form.Interview), context, cancel), cancel);
}
