using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Appointments.Register;

namespace PartyBuilding.Web.Features.Appointments.Register;

/// <summary>What the register is asked for, and the answer.</summary>
public sealed class RegisterForm
{
    public const int PageSize = 100;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public Guid? Unit { get; set; }

    public string? Level { get; set; }

    public bool Undecided { get; set; }

    public int Page { get; set; } = 1;

    [BindNever, ValidateNever]
    public IReadOnlyList<RegisterRow> Rows { get; set; } = [];

    [BindNever, ValidateNever]
    public int Total { get; set; }

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Units { get; set; } = [];

    [BindNever, ValidateNever]
    public IReadOnlyList<SelectListItem> Levels { get; set; } = [];

    public RegisterQuery Query() => new(From!.Value, To!.Value, Unit, Level, Undecided);

    /// <summary>The same question for another page or a download.</summary>
    public string Ask(string page) => FormattableString.Invariant($"/appointments/register{page}?From={From:yyyy-MM-dd}&To={To:yyyy-MM-dd}&Unit={Unit}&Level={Level}&Undecided={Undecided}");
}
