using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Web.Features.Accounts;

/// <summary>A role at an organisation. Dates are text: they are read the way people type them.</summary>
public class AssignmentForm
{
    /// <summary>Where the form stands on its pages.</summary>
    internal const string Prefix = "Form.";

    [Display(Name = "岗位"), Required(ErrorMessage = "请选择岗位。"), MaxLength(40)]
    public string Role { get; set; } = "";

    [Display(Name = "查找组织"), MaxLength(60)]
    public string? OrganisationText { get; set; }

    [Display(Name = "组织")]
    public Guid? Organisation { get; set; }

    [Display(Name = "起始日期"), Required(ErrorMessage = "请填写起始日期。"), MaxLength(30)]
    public string ValidFrom { get; set; } = "";

    [Display(Name = "截止日期"), MaxLength(30)]
    public string? ValidTo { get; set; }

    /// <summary>Reads the form; what is wrong goes to the field. Null when something is.</summary>
    public AssignRole? Read(ModelStateDictionary state)
    {
        if (Organisation is null)
            state.AddModelError(Prefix + nameof(Organisation), "请选择组织：先填编号或名称的一部分，再点“查找”。");
        var from = Day(ValidFrom, Prefix + nameof(ValidFrom), state);
        var to = string.IsNullOrWhiteSpace(ValidTo) ? null : Day(ValidTo, Prefix + nameof(ValidTo), state);
        return state.IsValid ? new AssignRole(Role, Organisation!.Value, from!.Value, to) : null;
    }

    internal static DateOnly? Day(string? text, string field, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var reading = ChineseDate.Read(text);
        if (reading.Value is null)
            state.AddModelError(field, reading.Error ?? "日期看不懂，请按 2026-07-01 的样子填写。");
        return reading.Value;
    }
}
