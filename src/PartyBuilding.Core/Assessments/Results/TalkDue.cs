using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Results;

/// <summary>Somebody who is due for a talk or for feedback.</summary>
/// <param name="Talk">Why a talk is due; empty when it is not, or was held.</param>
/// <param name="Feedback">That feedback is late; empty when it is not.</param>
public sealed record TalkDue(ResultLine Line, IReadOnlyList<Finding> Talk, IReadOnlyList<Finding> Feedback);
