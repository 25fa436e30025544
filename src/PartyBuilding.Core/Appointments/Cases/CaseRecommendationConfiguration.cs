using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseRecommendationConfiguration : IEntityTypeConfiguration<CaseRecommendation>
{
    public void Configure(EntityTypeBuilder<CaseRecommendation> builder)
    {
        builder.ToTable("CaseRecommendation");
        builder.Property(x => x.Scope).HasMaxLength(CaseRecommendation.LongestScope);
        builder.HasMany(x => x.Lines).WithOne().HasForeignKey(l => l.RecommendationId);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
