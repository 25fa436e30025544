using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class SpiritAnalysisConfiguration : IEntityTypeConfiguration<SpiritAnalysis>
{
    public void Configure(EntityTypeBuilder<SpiritAnalysis> builder)
    {
        builder.ToTable("SpiritAnalysis");
        builder.Property(x => x.Thought).HasMaxLength(600);
        builder.Property(x => x.Study).HasMaxLength(600);
        builder.Property(x => x.Work).HasMaxLength(600);
        builder.Property(x => x.Discipline).HasMaxLength(600);
        builder.Property(x => x.Conduct).HasMaxLength(600);
        builder.Property(x => x.Problems).HasMaxLength(600);
        builder.Property(x => x.Causes).HasMaxLength(600);
        builder.Property(x => x.Rectification).HasMaxLength(600);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo, x.On });
        builder.HasIndex(x => x.Key);
    }
}
