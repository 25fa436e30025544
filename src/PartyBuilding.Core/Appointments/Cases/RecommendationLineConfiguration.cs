using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class RecommendationLineConfiguration : IEntityTypeConfiguration<RecommendationLine>
{
    public void Configure(EntityTypeBuilder<RecommendationLine> builder)
    {
        builder.ToTable("RecommendationLine");
        builder.Property(x => x.Name).HasMaxLength(CaseCandidate.LongestName);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
