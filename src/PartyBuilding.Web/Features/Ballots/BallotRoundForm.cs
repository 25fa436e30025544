using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using PartyBuilding.Core.Ballots;

namespace PartyBuilding.Web.Features.Ballots;

/// <summary>What the runner of a vote sends.</summary>
public sealed class BallotRoundForm
{
    public int Version { get; set; }

    public int Group { get; set; }

    public int? Count { get; set; }

    public bool Anew { get; set; }

    [BindNever, ValidateNever]
    public BallotView View { get; set; } = null!;
}
