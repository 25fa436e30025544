using System.Linq.Expressions;
using PartyBuilding.Core.Analysis.Dimensions;

namespace PartyBuilding.Core.Analysis.Tables;

/// <summary>Where the values of a dimension stand in a subject's rows: what the database groups by.</summary>
internal delegate Expression<Func<T, string?>> DimensionSource<T>(DimensionDefinition definition, SubjectDay day);
