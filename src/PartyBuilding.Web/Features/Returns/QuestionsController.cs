using Microsoft.AspNetCore.Mvc;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Questions;
using PartyBuilding.Web.Features.Returns.Questions;
using PartyBuilding.Web.Security;
using PartyBuilding.Web.Ui;

namespace PartyBuilding.Web.Features.Returns;

/// <summary>临时表: the department writes what it wants to know; what is known already is filled in instead of asked.</summary>
[Route("returns/questions")]
[Allow(Permission.ManagePeriods)]
public sealed class QuestionsController(OwnQuestions questions, KnownFigures known, CurrentUser user, TimeProvider clock) : Controller
{
    [HttpGet("")]
    public IActionResult Index()
        => View(new QuestionsForm { AskedBy = user.Home?.Name, Month = Month.Of(clock.Today()).ToString() });

    /// <summary>Looks at every question and says what is known; when its author is content, makes the draft.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Compose(QuestionsForm form, bool make, CancellationToken cancel)
    {
        var read = Read(form);
        if (!make || read is not var (month, asked))
            return await ShowAsync(form, read, cancel);
        var lines = Recognition.Of(asked, await known.ForAsync(form.FiledBy, form.Frequency, month, cancel));
        var choices = Answers(form, lines).Zip(lines, (a, line) => new QuestionChoice(line.Question, a.Code, a.Unit, a.Definition));
        var outcome = await questions.ComposeAsync(
            new OwnQuestion(form.Name, form.AskedBy, form.Ground, month, form.Frequency, form.FiledBy, [.. choices]), user.Command(), cancel);
        if (outcome.IsOk)
            TempData.Say("已编成草稿，请看一遍，发布以后到期间管理打开。");
        if (!outcome.IsOk && outcome.Kind != OutcomeKind.NotFound)
        {
            ModelState.AddFindings(outcome.Findings);
            return await ShowAsync(form, (month, asked), cancel);
        }

        return outcome.IsOk ? Redirect($"/returns/forms/drafts/{outcome.Value}") : NotFound();
    }

    private (Month Month, IReadOnlyList<Question> Asked)? Read(QuestionsForm form)
    {
        var isMonth = Month.TryParse(form.Month, out var month);
        if (!isMonth)
            ModelState.AddModelError("Month", "月份请写成 2026-11 的样子。");
        var asked = QuestionText.Read(form.Text);
        ModelState.AddFindings(asked.Findings);
        return isMonth && asked.Value is { } read ? (month, read) : null;
    }

    private async Task<IActionResult> ShowAsync(QuestionsForm form, (Month Month, IReadOnlyList<Question> Asked)? read, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (read is not var (month, asked))
            return View("Index", form);
        form.Lines = Recognition.Of(asked, await known.ForAsync(form.FiledBy, form.Frequency, month, cancel));
        form.Units = await questions.UnitsAsync(form.FiledBy, form.Frequency.SpanOf(month), cancel);
        form.Answers = Answers(form, form.Lines);
        foreach (var posted in ModelState.Keys.Where(k => k.StartsWith(nameof(form.Answers), StringComparison.Ordinal)).ToList())
            ModelState.Remove(posted);
        return View("Index", form);
    }

    /// <summary>What was chosen stays with its question, also when lines above it were added or taken away.</summary>
    private static List<AnswerForm> Answers(QuestionsForm form, IReadOnlyList<Recognised> lines)
        => [.. lines.Select(line => form.Answers.FirstOrDefault(a => a.Name == line.Question.Name && (a.Section ?? "") == line.Question.Section) ?? new AnswerForm
        {
            Section = line.Question.Section, Name = line.Question.Name, Code = line.Sure?.Code, Unit = line.Question.Unit ?? ItemUnit.Person, Definition = line.Question.Definition,
        })];
}
