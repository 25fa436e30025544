using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.LifeMeetings;

internal sealed class LifeMeasureConfiguration : IEntityTypeConfiguration<LifeMeasure>
{
    public void Configure(EntityTypeBuilder<LifeMeasure> builder)
    {
        builder.ToTable("LifeMeasure");
        builder.Property(x => x.Content).HasMaxLength(1000);
        builder.Property(x => x.Responsible).HasMaxLength(60);
        builder.Property(x => x.Result).HasMaxLength(1000);
        builder.HasIndex(x => x.MeetingId);
    }
}
