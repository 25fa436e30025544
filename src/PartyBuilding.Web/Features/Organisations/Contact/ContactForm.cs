using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace PartyBuilding.Web.Features.Organisations.Contact;

/// <summary>How an organisation is reached. Field names are those of the command.</summary>
public sealed class ContactForm
{
    /// <summary>Null while nothing has been entered.</summary>
    public int? Version { get; set; }

    public string? Address { get; set; }

    public string? Postcode { get; set; }

    public string? Telephone { get; set; }

    public string? Fax { get; set; }

    [BindNever, ValidateNever]
    public string Name { get; set; } = "";
}
