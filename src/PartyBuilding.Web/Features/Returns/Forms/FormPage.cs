using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Web.Features.Returns.Forms;

/// <summary>One published form version.</summary>
public sealed record FormPage(FormSummary Summary, FormDefinition Form);
