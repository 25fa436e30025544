using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Appointments.Cases;
using PartyBuilding.Web.Security;

namespace PartyBuilding.Web.Features.Appointments.Cases.Candidates;

/// <summary>A candidate's page, and the steps of the inspection.</summary>
[Route("appointments/candidates/{id:guid}")]
[Allow(Permission.ManageAppointments)]
public sealed class InspectionController(CandidateInspectionService inspections, CaseReportService reports, CandidateSteps steps) : Controller
{
    [HttpGet(""), Allow(Permission.ViewAppointments)]
    public Task<IActionResult> Show(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Show", id, null, new CandidateForm(), cancel);

    [HttpGet("plan")]
    public Task<IActionResult> Plan(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Plan", id, null, new CandidateForm(), cancel);

    [HttpPost("plan")]
    public Task<IActionResult> Plan(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Plan", id, null, form, "考察组和预告已登记。", context =>
        inspections.PlanAsync(
            new PlanInspection(id, form.Version, form.Leader, form.Others, form.PlanToldOn, form.NoticedOn, form.NoticePlace, form.NoticeContact, form.PublicisedOn, form.NeedsAudit), context, cancel), cancel);

    [HttpGet("talk")]
    public Task<IActionResult> Talk(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Talk", id, null, new CandidateForm(), cancel);

    [HttpPost("talk")]
    public Task<IActionResult> Talk(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Talk", id, null, form, "谈话已登记。", context =>
        inspections.TalkAsync(new RecordCaseTalk(id, form.Version, form.SubmissionId, form.On, form.With, form.By, form.Content), context, cancel), cancel);

    [HttpGet("material")]
    public Task<IActionResult> Material(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Material", id, null, new CandidateForm(), cancel);

    [HttpPost("material")]
    public Task<IActionResult> Material(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Material", id, null, form, "考察材料已保存。", context =>
        inspections.WriteAsync(new WriteMaterial(
            id, form.Version, form.PersonnelOpinion, form.DisciplineOpinion, form.PartyOpinion, form.AuditResult, form.Politics, form.Strengths, form.Shortcomings, form.Appraisal, form.SignedBy), context, cancel), cancel);

    [HttpGet("report")]
    public Task<IActionResult> Report(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Report", id, null, new CandidateForm(), cancel);

    [HttpPost("report")]
    public Task<IActionResult> Report(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Report", id, null, form, "考察已报告。", context =>
        inspections.ReportAsync(new ReportInspection(id, form.Version, form.On), context, cancel), cancel);

    [HttpGet("tell")]
    public Task<IActionResult> Tell(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Tell", id, null, new CandidateForm(), cancel);

    [HttpPost("tell")]
    public Task<IActionResult> Tell(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Tell", id, null, form, "反馈已登记。", context =>
        inspections.TellAsync(new TellInspection(id, form.Version, form.LeadersOn, form.PersonOn), context, cancel), cancel);

    [HttpGet("reports/new")]
    public Task<IActionResult> Receive(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "Receive", id, null, new CandidateForm(), cancel);

    [HttpPost("reports/new")]
    public Task<IActionResult> Receive(Guid id, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Receive", id, null, form, "反映已登记。", context =>
        reports.ReceiveAsync(new ReceiveReport(id, form.Version, form.SubmissionId, form.ReceivedOn, form.Channel, form.Reporter, form.Content, form.IsSerious), context, cancel), cancel);

    [HttpGet("reports/{item:guid}")]
    public Task<IActionResult> Handle(Guid id, Guid item, CancellationToken cancel) => steps.ShowAsync(this, "Handle", id, item, new CandidateForm(), cancel);

    [HttpPost("reports/{item:guid}")]
    public Task<IActionResult> Handle(Guid id, Guid item, CandidateForm form, CancellationToken cancel) => steps.SendAsync(this, "Handle", id, item, form, "核实结果已登记。", context =>
        reports.HandleAsync(new HandleReport(id, form.Version, item, form.Finding, form.On, form.Result, form.PassedTo, form.AnsweredOn), context, cancel), cancel);

    /// <summary>考察材料.</summary>
    [HttpGet("paper/material"), Allow(Permission.ViewAppointments)]
    public Task<IActionResult> MaterialPaper(Guid id, CancellationToken cancel) => steps.ShowAsync(this, "MaterialPaper", id, null, new CandidateForm(), cancel);
}
