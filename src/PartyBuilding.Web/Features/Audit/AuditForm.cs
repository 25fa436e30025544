using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Features.Audit;

/// <summary>What the auditor looks for. Days are local and included.</summary>
public sealed class AuditForm
{
    [Display(Name = "从哪一天"), MaxLength(30)]
    public string? From { get; set; }

    [Display(Name = "到哪一天"), MaxLength(30)]
    public string? To { get; set; }

    [Display(Name = "操作人"), MaxLength(60)]
    public string? Actor { get; set; }

    [Display(Name = "事项代码"), MaxLength(60)]
    public string? Kind { get; set; }

    [Display(Name = "对象编号"), MaxLength(40)]
    public string? Subject { get; set; }

    [Display(Name = "组织编号或名称"), MaxLength(60)]
    public string? Organisation { get; set; }

    /// <summary>Something was asked for, beyond opening the page.</summary>
    public bool IsAsked => !new[] { From, To, Actor, Kind, Subject, Organisation }.All(string.IsNullOrWhiteSpace);

    public EventFilter Read(ModelStateDictionary state)
    {
        var subject = Guid.TryParse(Subject, out var key) ? key : (Guid?)null;
        if (subject is null && !string.IsNullOrWhiteSpace(Subject))
            state.AddModelError(nameof(Subject), "对象编号的格式不对。");
        return new EventFilter(Start(From, nameof(From), 0, state), Start(To, nameof(To), 1, state), Actor, Kind, subject);
    }

    private static DateTime? Start(string? text, string field, int days, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var reading = ChineseDate.Read(text);
        if (reading.Value is not { } day)
        {
            state.AddModelError(field, reading.Error ?? "日期看不懂，请按 2026-07-01 的样子填写。");
            return null;
        }

        return LocalTime.StartOf(day.AddDays(days));
    }
}

/// <summary>The search with its result; <paramref name="Places"/> when the organisation was not clear.</summary>
public sealed record AuditListPage(AuditForm Form, EventPage Events, IReadOnlyList<PlaceChoice> Places);
