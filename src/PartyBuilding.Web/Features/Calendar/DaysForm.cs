using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Returns.Calendar;

namespace PartyBuilding.Web.Features.Calendar;

/// <summary>Days on end to set.</summary>
public sealed record DaysForm
{
    public static readonly IReadOnlyList<SelectListItem> Kinds =
        [new("放假", nameof(DayKind.Holiday)), new("调休上班", nameof(DayKind.Workday)), new("恢复平日", nameof(DayKind.Plain))];

    public DateOnly? From { get; init; }

    /// <summary>Left blank for one day.</summary>
    public DateOnly? Last { get; init; }

    public DayKind? Kind { get; init; }

    public string? Name { get; init; }

    public string? Reason { get; init; }

    public SetDays? Input => From is { } from && Kind is { } kind ? new SetDays(from, Last ?? from, kind, Name) : null;
}
